"""SSM: parameters with ids of AMIs."""

from __future__ import annotations

from ._base import ERRORS, AccountRegion, backend_of, raising_service_refused


def put_ssm_parameter(account_region: AccountRegion, name: str, value: str, data_type: str) -> None:
    """Write an AMI id to a parameter in SSM, and replace an existing value.

    Raises:
        ServiceRefused: SSM refuses the name.
    """
    with raising_service_refused(account_region):
        backend_of("ssm", account_region).put_parameter(
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
    try:
        parameter = backend_of("ssm", account_region).get_parameter(name)
    except ERRORS:
        return None
    return None if parameter is None else str(parameter.value)
