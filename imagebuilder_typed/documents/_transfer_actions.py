"""Actions that download and upload files."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from attrs import define

from imagebuilder_typed.documents._actions import ListAction
from imagebuilder_typed.documents._parts import Part

__all__ = [
    "HashAlgorithm",
    "S3Download",
    "S3DownloadInput",
    "S3Upload",
    "S3UploadInput",
    "WebDownload",
    "WebDownloadInput",
]

HashAlgorithm: TypeAlias = Literal["MD5", "SHA1", "SHA256", "SHA512"]
"""How a checksum was computed."""


@define(kw_only=True, repr=False)
class S3DownloadInput(Part):
    """An object to download, or all objects with a prefix."""

    source: str
    """The S3 URI of an object, or a prefix that ends with ``/*``."""
    destination: str
    """The local path: of the file for an object, of a folder for a prefix. Its folder has to exist."""
    expected_bucket_owner: str | None = None
    """The account that has to own the bucket."""
    overwrite: bool | str | None = None
    """Whether a file that exists is replaced. Otherwise the step fails. Without it, it is replaced."""


@define(kw_only=True)
class S3Download(ListAction):
    """Download objects from S3. Linux, Windows, macOS."""

    inputs: list[S3DownloadInput]
    """What to download, and where to."""

    _item: ClassVar[type[Part]] = S3DownloadInput


@define(kw_only=True, repr=False)
class S3UploadInput(Part):
    """A file or folder to upload."""

    source: str
    """The local path. It can have the wildcard ``*``."""
    destination: str
    """The S3 URI to upload to."""
    recurse: bool | str | None = None
    """Whether folders in the source are uploaded too. Without it, they aren't."""
    expected_bucket_owner: str | None = None
    """The account that has to own the bucket."""


@define(kw_only=True)
class S3Upload(ListAction):
    """Upload files to S3. Linux, Windows, macOS."""

    inputs: list[S3UploadInput]
    """What to upload, and where to."""

    _item: ClassVar[type[Part]] = S3UploadInput


@define(kw_only=True, repr=False)
class WebDownloadInput(Part):
    """A URL to download."""

    source: str
    """The URL, with HTTPS or HTTP."""
    destination: str
    """The local path: of the file, or of a folder if it ends with ``/``. Folders are made."""
    overwrite: bool | str | None = None
    """Whether a file that exists is replaced. Otherwise the step fails. Without it, it is replaced."""
    checksum: str | None = None
    """The hash that the file has to have. It needs `algorithm`."""
    algorithm: HashAlgorithm | str | None = None
    """How `checksum` was computed."""
    ignore_certificate_errors: bool | str | None = None
    """Whether the server's certificate is not checked. Without it, it is checked."""


@define(kw_only=True)
class WebDownload(ListAction):
    """Download files over HTTP. Linux, Windows, macOS. Its output is ``outputs.destination``: the paths, one a line."""

    inputs: list[WebDownloadInput]
    """What to download, and where to."""

    _item: ClassVar[type[Part]] = WebDownloadInput
