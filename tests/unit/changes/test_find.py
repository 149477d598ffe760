"""How a resource is found by its name."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast

import pytest

from imagebuilder_typed import ImageBuilderClient, models
from imagebuilder_typed.changes._find import find_name_arn
from imagebuilder_typed.changes._kinds import kind_of

PREFIX = "arn:aws:imagebuilder:eu-west-1:123456789012:workflow/test"


class Lists:
    """A client whose lists have these ARNs, and whose filter for names lets all of them through."""

    def __init__(self, *arns: str) -> None:
        self._arns = arns

    def paginate(self, _: Any) -> SimpleNamespace:
        return SimpleNamespace(pages=self._pages)

    def _pages(self) -> Iterator[models.ListWorkflowsResponse]:
        entries = [models.WorkflowVersion(arn=arn) for arn in self._arns]
        yield models.ListWorkflowsResponse(workflow_version_list=entries)


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ([f"{PREFIX}/my-web-2/1.0.0", f"{PREFIX}/my-web/1.0.0"], f"{PREFIX}/my-web"),
        ([f"{PREFIX}/my_web/1.0.0/3"], f"{PREFIX}/my_web"),
        ([f"{PREFIX}/another/1.0.0"], f"{PREFIX}/my-web"),
        ([PREFIX.replace("/test", "/build/another/1.0.0")], f"{PREFIX}/my-web"),
        ([], None),
    ],
)
def test_the_arn_of_a_name(listed: list[str], expected: str | None) -> None:
    request = models.CreateWorkflowRequest(name="My web", semantic_version="1.0.0", type="TEST", data="x")
    client = cast("ImageBuilderClient", Lists(*listed))
    assert find_name_arn(client, kind_of(request), request) == expected
