"""What aws-parallelcluster reads of a build. Arguments: the ARN of an image, and its id in ParallelCluster.

Another Python runs this file, so it imports nothing of this project.
"""

import json
import sys

from pcluster.aws.common import AWSClientError
from pcluster.aws.ec2 import Ec2Client
from pcluster.aws.imagebuilder import ImageBuilderClient

IMAGE_ARN, IMAGE_ID = sys.argv[1:]


def main():
    builder, ec2 = ImageBuilderClient(), Ec2Client()
    state, image = builder.get_image_state(IMAGE_ARN), builder.get_image_id(IMAGE_ARN)
    result = {
        "state": state,
        "ami": image,
        "by image id": ec2.image_exists(IMAGE_ID),
        "by the tag of the service": ec2.failed_image_exists(IMAGE_ID),
        "others": ec2.image_exists("other") or ec2.failed_image_exists("other"),
    }
    try:
        builder.get_image_id(IMAGE_ARN.replace("/1.0.0/", "/2.0.0/"))
    except AWSClientError as error:
        result["missing"] = error.error_code
    print(json.dumps(result))


if __name__ == "__main__":
    main()
