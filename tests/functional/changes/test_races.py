"""Two programs that ensure the same resource: the second runs between the first one's look and its request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import attrs
import pytest

from imagebuilder_typed import ImageBuilderClient, exceptions, models
from imagebuilder_typed.changes import Ensured, ensure
from imagebuilder_typed.testing import Controls

from .conftest import MAKERS, VERSIONED, changed, resources

pytestmark = [pytest.mark.new_botocore, pytest.mark.one_python]


@contextmanager
def before(
    boto3_client: Any, event: str, act: Callable[[], object], times: int = 1, skipped: int = 0
) -> Iterator[None]:
    """Run something before the next calls, or before those after some. What it calls itself does not count."""
    numbers = iter(range(100))
    busy = False
    done = 0

    def handle(**_: Any) -> None:
        nonlocal busy, done
        if not busy and skipped <= next(numbers) < skipped + times:
            busy = True
            act()
            busy = False
            done += 1

    boto3_client.meta.events.register(f"before-call.imagebuilder{event}", handle)
    try:
        yield
    finally:
        boto3_client.meta.events.unregister(f"before-call.imagebuilder{event}", handle)
    assert done == times, "the event did not come"


def create_event(request: object) -> str:
    return "." + type(request).__name__.removesuffix("Request")


@pytest.mark.parametrize("kind", MAKERS)
def test_two_at_a_time_make_one(boto3_client: Any, client: ImageBuilderClient, kind: str) -> None:
    request = MAKERS[kind](client)
    others: list[Ensured] = []
    with before(boto3_client, create_event(request), lambda: others.append(ensure(client, request))):
        own = ensure(client, request)
    assert [others[0].action, own.action] == ["created", "unchanged"]
    assert [each.arn for each in resources(client, kind)] == [own.arn] == [others[0].arn]


@pytest.mark.parametrize(
    ("kind", "version", "position"),
    [
        ("component", "1.0.x", 0),
        ("component", "1.0.0", 2),
        ("container-recipe", "1.0.0", 2),
        ("image-recipe", "1.0.0", 1),
        ("image-recipe", "1.x.0", 2),
        ("workflow", "1.0.x", 2),
    ],
)
def test_two_at_a_time_make_one_new_version(
    boto3_client: Any, client: ImageBuilderClient, kind: str, version: str, position: int
) -> None:
    """Whichever request of the one the other comes before: list, get and create."""
    request = attrs.evolve(MAKERS[kind](client), semantic_version=version)
    ensure(client, request)
    others: list[Ensured] = []
    with before(boto3_client, "", lambda: others.append(ensure(client, changed(request))), skipped=position):
        own = ensure(client, changed(request))
    assert [others[0].action, own.action] == ["new_version", "unchanged"]
    assert own.arn == others[0].arn
    assert len(resources(client, kind)) == 2


@pytest.mark.parametrize("kind", ["image-recipe", "infrastructure-configuration"])
def test_two_threads_make_one(client: ImageBuilderClient, kind: str) -> None:
    request = MAKERS[kind](client)
    with ThreadPoolExecutor(4) as threads:
        done = list(threads.map(lambda _: ensure(client, request), range(4)))
    assert sorted(each.action for each in done) == ["created", "unchanged", "unchanged", "unchanged"]
    assert {each.arn for each in done} == {each.arn for each in resources(client, kind)}
    assert len(resources(client, kind)) == 1


@pytest.mark.parametrize("kind", sorted(set(MAKERS) - set(VERSIONED)))
def test_of_two_different_configurations_the_later_holds(
    boto3_client: Any, client: ImageBuilderClient, kind: str
) -> None:
    request = MAKERS[kind](client)
    with before(boto3_client, create_event(request), lambda: ensure(client, request)):
        own = ensure(client, changed(request))
    assert own.action == "updated"
    assert [each.description for each in resources(client, kind)] == ["changed"]


@pytest.mark.parametrize("kind", ["container-recipe", "image-recipe"])
def test_two_different_recipes_become_two_versions(
    boto3_client: Any, client: ImageBuilderClient, kind: str
) -> None:
    request = MAKERS[kind](client)
    with before(boto3_client, create_event(request), lambda: ensure(client, request)):
        own = ensure(client, changed(request))
    assert (own.action, own.arn.version) == ("new_version", "1.0.1")
    assert len(resources(client, kind)) == 2


@pytest.mark.parametrize("kind", ["component", "workflow"])
def test_two_different_documents_become_two_builds_and_the_newest_is_the_later(
    boto3_client: Any, client: ImageBuilderClient, kind: str
) -> None:
    request = MAKERS[kind](client)
    with before(boto3_client, create_event(request), lambda: ensure(client, request)):
        own = ensure(client, changed(request))
    assert (own.arn.version, own.arn.build) == ("1.0.0", 2)
    assert ensure(client, changed(request)).action == "unchanged"


def test_the_tags_of_both_are_there(boto3_client: Any, client: ImageBuilderClient) -> None:
    request = MAKERS["image-recipe"](client)
    other = attrs.evolve(request, tags={"other": "1"})
    with before(boto3_client, ".CreateImageRecipe", lambda: ensure(client, other)):
        own = ensure(client, request)
    assert own.action == "updated"
    assert resources(client, "image-recipe")[0].tags == {"other": "1", "team": "a"}


def test_it_gives_up_after_five_others(
    boto3_client: Any, client: ImageBuilderClient, calls: Counter[str]
) -> None:
    request = MAKERS["image-recipe"](client)
    ensure(client, request)
    numbers = iter(range(100))

    def make_another() -> None:
        ensure(client, attrs.evolve(request, description=f"other {next(numbers)}"))

    with (
        before(boto3_client, ".CreateImageRecipe", make_another, times=5),
        pytest.raises(exceptions.ResourceAlreadyExistsException),
    ):
        ensure(client, changed(request))


def test_words_instead_of_the_code(service: Controls, client: ImageBuilderClient) -> None:
    """The API reference of CreateWorkflow: it fails because that configuration already exists. The code isn't named."""
    request = MAKERS["workflow"](client)
    ensure(client, request)
    service.fail_calls(
        "CreateWorkflow", code="InvalidRequestException", message="The workflow already exists."
    )
    done = ensure(client, changed(request))
    assert (done.action, done.arn.version) == ("new_version", "1.0.1")
    service.fail_calls("CreateWorkflow", code="InvalidRequestException", message="No.")
    with pytest.raises(exceptions.InvalidRequestException):
        ensure(
            client,
            models.CreateWorkflowRequest(name="x y z", semantic_version="1.0.0", type="TEST", data="a"),
        )
