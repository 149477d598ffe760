"""All use of other services. A module each: EC2, SSM, SNS, S3, ECR, EventBridge and CloudWatch Logs.

The other services are moto's. `moto.backends.get_backend` is its documented way to them.
"""

from ._base import AccountRegion as AccountRegion
from ._base import ServiceRefused as ServiceRefused
from .ec2 import Ami as Ami
from .ec2 import Mapping as Mapping
from .ec2 import NewAmi as NewAmi
from .ec2 import add_ami_tags as add_ami_tags
from .ec2 import add_launch_template_version as add_launch_template_version
from .ec2 import change_ami as change_ami
from .ec2 import delete_snapshot as delete_snapshot
from .ec2 import deregister_ami as deregister_ami
from .ec2 import ec2_regions as ec2_regions
from .ec2 import find_ami as find_ami
from .ec2 import find_ami_by_tag as find_ami_by_tag
from .ec2 import last_launch as last_launch
from .ec2 import register_ami as register_ami
from .ec2 import remove_ami_tags as remove_ami_tags
from .ec2 import set_ami_deprecated as set_ami_deprecated
from .ec2 import set_ami_state as set_ami_state
from .ec2 import snapshots_of_ami as snapshots_of_ami
from .ecr import delete_container_image as delete_container_image
from .ecr import ecr_repository_exists as ecr_repository_exists
from .ecr import new_manifest as new_manifest
from .ecr import push_image as push_image
from .events import put_event as put_event
from .logs import read_log as read_log
from .logs import write_log as write_log
from .s3 import MAX_BYTES as MAX_BYTES
from .s3 import put_object as put_object
from .s3 import read_object as read_object
from .sns import publish as publish
from .sns import topic_exists as topic_exists
from .ssm import put_ssm_parameter as put_ssm_parameter
from .ssm import read_ssm_parameter as read_ssm_parameter
