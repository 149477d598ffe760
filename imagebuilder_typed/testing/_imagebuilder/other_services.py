"""All use of other services: AMIs, SSM parameters, SNS messages, S3 objects.

The other services are moto's. `moto.backends.get_backend` is its documented way to them.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from boto3 import Session
from botocore.exceptions import ClientError
from moto.backends import get_backend
from moto.core.exceptions import ServiceException
from werkzeug.exceptions import HTTPException

from .exceptions import InvalidParameterValue

if TYPE_CHECKING:
    from collections.abc import Generator

_S3_URL = re.compile(r"s3://(?P<bucket>[^/]+)/(?P<key>.+)")
MAX_BYTES = 128 * 1024
"""The size limit of a document in S3. Parsing YAML is slow: a megabyte takes seconds."""

_ERRORS = (ServiceException, HTTPException, ClientError, KeyError, ValueError)


@dataclass(frozen=True, slots=True)
class AccountRegion:
    """An account and a Region."""

    account: str
    region: str


class ServiceRefused(Exception):
    """Another service refused a request of a build in a Region. The text is its reason.

    `step` is the image configuration step that failed, in the state INTEGRATING.
    """

    def __init__(self, reason: str, region: str) -> None:
        super().__init__(reason)
        self.region = region
        self.step: str | None = None


@contextmanager
def _raising_service_refused(account_region: AccountRegion) -> Generator[None]:
    try:
        yield
    except _ERRORS as problem:
        raise ServiceRefused(str(getattr(problem, "message", problem)), account_region.region) from problem


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAmi:
    """An AMI to register."""

    name: str
    description: str
    platform: str
    tags: dict[str, str] = field(default_factory=dict[str, str])
    launch_permissions: list[dict[str, str]] = field(default_factory=list[dict[str, str]])


@cache
def ec2_regions() -> frozenset[str]:
    """The Regions of EC2 in all partitions. botocore lists no Regions for Image Builder."""
    session = Session()
    return frozenset(
        region
        for partition in session.get_available_partitions()
        for region in session.get_available_regions("ec2", partition_name=partition)
    )


def _ec2(account_region: AccountRegion) -> Any:
    return get_backend("ec2")[account_region.account][account_region.region]


def register_ami(account_region: AccountRegion, new_ami: NewAmi) -> str:
    """Register an AMI in moto's EC2 and return its id.

    Raises:
        ServiceRefused: EC2 refuses the AMI, for example its launch permissions.
    """
    ec2 = _ec2(account_region)
    with _raising_service_refused(account_region):
        ec2.validate_permission_targets(new_ami.launch_permissions)
        ami: Any = ec2.register_image(new_ami.name, new_ami.description)
        ami.root_device_type = "ebs"
        ami.virtualization_type = "hvm"
        ami.architecture = "x86_64"
        ami.hypervisor = "xen"
        if new_ami.platform == "Windows":
            ami.platform = "windows"
        ami.add_tags(new_ami.tags)
        ec2.modify_image_attribute(ami.id, new_ami.launch_permissions, [])
    return str(ami.id)


def check_launch_permissions(account_region: AccountRegion, permissions: list[dict[str, str]]) -> None:
    """Check who may launch an AMI.

    Raises:
        ServiceRefused: EC2 does not know one of them.
    """
    with _raising_service_refused(account_region):
        _ec2(account_region).validate_permission_targets(permissions)


def find_ami(account_region: AccountRegion, ami_id: str) -> Any | None:
    """moto's AMI object; None when the AMI does not exist."""
    return _ec2(account_region).amis.get(ami_id)


def deregister_ami(account_region: AccountRegion, ami_id: str) -> None:
    if find_ami(account_region, ami_id) is not None:
        _ec2(account_region).deregister_image(ami_id)


def delete_snapshot(account_region: AccountRegion, snapshot_id: str) -> None:
    ec2 = _ec2(account_region)
    if snapshot_id in ec2.snapshots:
        del ec2.snapshots[snapshot_id]


def set_ami_state(account_region: AccountRegion, ami_id: str, *, enabled: bool) -> None:
    ami = find_ami(account_region, ami_id)
    if ami is not None:
        ami.state = "available" if enabled else "disabled"


def put_ssm_parameter(account_region: AccountRegion, name: str, value: str, data_type: str) -> None:
    """Write an AMI id to a parameter in SSM, and replace an existing value.

    Raises:
        ServiceRefused: SSM refuses the name.
    """
    ssm: Any = get_backend("ssm")[account_region.account][account_region.region]
    with _raising_service_refused(account_region):
        ssm.put_parameter(
            name=name,
            description="",
            value=value,
            parameter_type="String",
            allowed_pattern="",
            keyid="",
            overwrite=True,
            tags=[],
            data_type=data_type,
            tier=None,
            policies=None,
        )


def read_ssm_parameter(account_region: AccountRegion, name: str) -> str | None:
    ssm: Any = get_backend("ssm")[account_region.account][account_region.region]
    try:
        parameter = ssm.get_parameter(name)
    except _ERRORS:
        return None
    return None if parameter is None else str(parameter.value)


def publish(account_region: AccountRegion, topic_arn: str, subject: str, message: str) -> None:
    """Send a message to a topic. Does nothing when the topic does not exist, as the real service."""
    sns: Any = get_backend("sns")[account_region.account][account_region.region]
    if topic_arn in sns.topics:
        sns.publish(message=message, arn=topic_arn, subject=subject)


def read_object(account: str, partition: str, url: str, parameter: str) -> str:
    """The text of an object in moto's S3.

    Raises:
        InvalidParameterValue: `url` is no S3 URL, or the object is missing, not UTF-8, or larger than MAX_BYTES.
    """
    found = _S3_URL.fullmatch(url)
    if found is None:
        raise InvalidParameterValue(parameter, f"'{url}' is not of the form s3://bucket/key.")
    s3: Any = get_backend("s3")[account][partition]
    try:
        stored = s3.get_object(found["bucket"], found["key"])
    except _ERRORS:
        stored = None
    # A delete marker has no value.
    content: bytes | None = getattr(stored, "value", None)
    if content is None:
        raise InvalidParameterValue(parameter, f"There is no object at '{url}'.")
    if len(content) > MAX_BYTES:
        raise InvalidParameterValue(parameter, f"The object at '{url}' is larger than {MAX_BYTES} bytes.")
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise InvalidParameterValue(parameter, f"The object at '{url}' is not text in UTF-8.") from None
