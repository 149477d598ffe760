"""S3: documents to read, and logs and disk images to write."""

from __future__ import annotations

import re
from typing import Any

from moto.backends import get_backend
from moto.utilities.utils import get_partition

from ..exceptions import InvalidParameterValue
from ._base import ERRORS, AccountRegion, raising_service_refused

_S3_URL = re.compile(r"s3://(?P<bucket>[^/]+)/(?P<key>.+)")
MAX_BYTES = 128 * 1024
"""The size limit of a document in S3. Parsing YAML is slow: a megabyte takes seconds."""


def _s3(account: str, partition: str) -> Any:
    return get_backend("s3")[account][partition]


def read_object(account: str, partition: str, url: str, parameter: str) -> str:
    """The text of an object in moto's S3.

    Raises:
        InvalidParameterValue: `url` is no S3 URL, or the object is missing, not UTF-8, or larger than MAX_BYTES.
    """
    found = _S3_URL.fullmatch(url)
    if found is None:
        raise InvalidParameterValue(parameter, f"'{url}' is not of the form s3://bucket/key.")
    try:
        stored = _s3(account, partition).get_object(found["bucket"], found["key"])
    except ERRORS:
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


def put_object(account_region: AccountRegion, bucket: str, key: str, content: str) -> None:
    """Write an object to a bucket.

    Raises:
        ServiceRefused: there is no such bucket.
    """
    with raising_service_refused(account_region):
        s3 = _s3(account_region.account, get_partition(account_region.region))
        s3.put_object(bucket, key, content.encode())
