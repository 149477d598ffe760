"""The answer of a service of moto that needs a package of the extra `testing-all`."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any
from xml.sax.saxutils import escape

from werkzeug.wrappers import Response

_CODE = "NotImplemented"


def missing_package_answer(problem: ModuleNotFoundError, environ: dict[str, Any]) -> Response:
    """An error that AWS's clients can read and don't retry. It names the package, and the extra to install."""
    text = f"{problem}. moto needs it for this call: pip install 'imagebuilder-typed[testing-all]'"
    if "json" in environ.get("CONTENT_TYPE", ""):
        body, kind = json.dumps({"__type": _CODE, "message": text}), "application/json"
    else:
        error = f"<Error><Code>{_CODE}</Code><Message>{escape(text)}</Message></Error>"
        body, kind = f"<ErrorResponse>{error}</ErrorResponse>", "text/xml"
    return Response(body, HTTPStatus.NOT_IMPLEMENTED, content_type=kind)
