"""Checks raw answers against botocore's model: unknown members, wrong types, values out of bounds.

These checks share no code with the backend's, so that they find mistakes in it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_JSON_TYPES: dict[str, tuple[type, ...]] = {
    "structure": (dict,),
    "map": (dict,),
    "list": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "long": (int,),
    "double": (int, float),
    "timestamp": (int, float),
}


def contradictions(shape: Any, answer: Any, path: str = "answer") -> Iterator[str]:
    """How a JSON value contradicts a shape of botocore's model."""
    if not isinstance(answer, _JSON_TYPES[shape.type_name]):
        yield f"{path} is no {shape.type_name}: {answer!r}"
        return
    value: Any = answer
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    if shape.type_name == "map":
        # The model's minimum is for tags in requests. A resource may have no tags.
        low = None
    if shape.name == "WorkflowStepTimeoutSecondsInteger":
        # The model's maximum is half a day. The user guide has a default of three days for WaitForAction.
        high = None
    size = value if isinstance(value, (int, float)) else len(value)
    if (low is not None and size < low) or (high is not None and size > high):
        yield f"{path} is out of bounds: {value!r}"
    if shape.type_name == "structure":
        for name in shape.required_members:
            if name not in value:
                yield f"{path}.{name} is missing"
        for name, item in value.items():
            if name not in shape.members:
                yield f"{path}.{name} is unknown"
            else:
                yield from contradictions(shape.members[name], item, f"{path}.{name}")
    elif shape.type_name == "list":
        for index, item in enumerate(value):
            yield from contradictions(shape.member, item, f"{path}[{index}]")
    elif shape.type_name == "map":
        for key, item in value.items():
            yield from contradictions(shape.value, item, f"{path}.{key}")
    elif shape.type_name == "string":
        if shape.enum and value not in shape.enum:
            yield f"{path} is none of {shape.enum}: {value!r}"
        pattern = shape.metadata.get("pattern")
        # The pattern has the types of component parameters in upper case, but the documentation in lower case.
        flags = re.IGNORECASE if shape.name == "ComponentParameterType" else 0
        if pattern and not re.search(pattern, value, flags):
            yield f"{path} doesn't match {pattern}: {value!r}"


class AnswerLog:
    """Collects the statuses of a client's answers, and their contradictions to the model, by operation."""

    def __init__(self, client: Any) -> None:
        self.statuses: dict[str, list[int]] = {}
        self.problems: dict[str, list[str]] = {}
        client.meta.events.register("after-call.imagebuilder", self._note)

    def _note(self, http_response: Any, model: Any, **_: Any) -> None:
        status = http_response.status_code
        self.statuses.setdefault(model.name, []).append(status)
        noted = self.problems.setdefault(model.name, [])
        try:
            body = json.loads(http_response.content or b"{}")
        except ValueError:
            noted.append(f"status {status} with a body that is not JSON: {http_response.content[:200]!r}")
            return
        if status == 200:
            noted.extend(contradictions(model.output_shape, body))
            return
        code = http_response.headers.get("x-amzn-errortype", "")
        errors = {shape.name: shape for shape in model.service_model.error_shapes}
        if code not in errors:
            noted.append(f"{code} is no modelled error")
        elif errors[code].metadata["error"]["httpStatusCode"] != status:
            noted.append(f"{code} came with status {status}")
        if not body.get("message"):
            noted.append(f"{code} came without a message")
