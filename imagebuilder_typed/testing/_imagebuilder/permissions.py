"""Refusals by moto's check of signatures and IAM policies, which `set_initial_no_auth_action_count` switches on.

moto writes them in XML, with the codes of services that speak XML. Image Builder answers in JSON.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import HTTPException

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_CODES = {
    "AccessDenied": "AccessDeniedException",
    "InvalidClientTokenId": "UnrecognizedClientException",
    "SignatureDoesNotMatch": "InvalidSignatureException",
}


def permission_error(refusal: HTTPException, headers: MutableMapping[str, Any]) -> HTTPException:
    """The refusal as Image Builder answers it. Its code goes into the headers of the answer."""
    code = str(getattr(refusal, "error_type", "AccessDenied"))
    headers["x-amzn-errortype"] = _CODES.get(code, code)
    error = HTTPException(json.dumps({"message": getattr(refusal, "message", str(refusal))}))
    error.code = refusal.code
    return error
