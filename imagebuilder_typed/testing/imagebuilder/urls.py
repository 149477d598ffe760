"""The addresses of the service. botocore's model finds the operation, so that one pattern takes all."""

from __future__ import annotations

from .responses import ImageBuilderResponse

url_bases = [r"https?://imagebuilder\.(.+)\.amazonaws\.com"]
url_paths = {"{0}/.*$": ImageBuilderResponse.dispatch}
