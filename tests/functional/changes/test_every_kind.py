"""ensure over all kinds of resources."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import attrs
import pytest

from imagebuilder_typed import ImageBuilderClient, models
from imagebuilder_typed.changes import ensure, plan
from imagebuilder_typed.changes._kinds import KINDS
from imagebuilder_typed.testing import Controls

from .conftest import MAKERS, UNVERSIONED, VERSIONED, changed, resources


@pytest.fixture(params=MAKERS)
def kind(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def request_of_kind(client: ImageBuilderClient, kind: str) -> Any:
    return MAKERS[kind](client)


def test_all_kinds_are_tested() -> None:
    assert {kind.name for kind in KINDS} == MAKERS.keys()


def test_it_is_made_once(client: ImageBuilderClient, kind: str, request_of_kind: Any) -> None:
    first = ensure(client, request_of_kind)
    second = ensure(client, request_of_kind)
    assert (first.action, second.action) == ("created", "unchanged")
    assert first.arn == second.arn
    assert [each.arn for each in resources(client, kind)] == [first.arn]
    assert first.arn.kind == kind


def test_a_change_is_made_once_and_told(client: ImageBuilderClient, kind: str, request_of_kind: Any) -> None:
    ensure(client, request_of_kind)
    done = ensure(client, changed(request_of_kind))
    assert done.action == ("new_version" if kind in VERSIONED else "updated")
    assert [(each.path, each.before, each.after) for each in done.differences] == [
        ("description", None, "changed")
    ]
    assert ensure(client, changed(request_of_kind)).action == "unchanged"
    newest = next(each for each in resources(client, kind) if each.arn == done.arn)
    assert newest.description == "changed"
    assert newest.tags == {"team": "a"}
    assert done.arn.version == ("1.0.1" if kind in VERSIONED else None)
    assert len(resources(client, kind)) == (2 if kind in VERSIONED else 1)


def test_what_the_request_leaves_out_is_removed(
    client: ImageBuilderClient, kind: str, request_of_kind: Any
) -> None:
    ensure(client, changed(request_of_kind))
    done = ensure(client, request_of_kind)
    assert [(each.path, each.before, each.after) for each in done.differences] == [
        ("description", "changed", None)
    ]
    assert ensure(client, request_of_kind).action == "unchanged"
    newest = next(each for each in resources(client, kind) if each.arn == done.arn)
    assert newest.description is None


def test_an_ignored_field_stays_as_it_is(client: ImageBuilderClient, kind: str, request_of_kind: Any) -> None:
    ensure(client, changed(request_of_kind))
    assert ensure(client, request_of_kind, ignore=["description"]).action == "unchanged"


def test_tags_are_added_and_changed_and_foreign_ones_stay(
    client: ImageBuilderClient, kind: str, request_of_kind: Any
) -> None:
    made = ensure(client, request_of_kind)
    client.tag_resource(resource_arn=made.arn, tags={"foreign": "1"})
    assert ensure(client, request_of_kind).action == "unchanged"
    other = attrs.evolve(request_of_kind, tags={"team": "b", "x y": 'a "tag"'})
    done = ensure(client, other)
    assert (done.action, done.arn) == ("updated", made.arn)
    assert resources(client, kind)[0].tags == {"team": "b", "x y": 'a "tag"', "foreign": "1"}
    assert ensure(client, other).action == "unchanged"
    assert ensure(client, request_of_kind, ignore=["tags"]).action == "unchanged"


def test_a_plan_changes_nothing_and_is_what_ensure_does(
    client: ImageBuilderClient, kind: str, request_of_kind: Any, calls: Counter[str]
) -> None:
    for wanted in (request_of_kind, request_of_kind, changed(request_of_kind)):
        calls.clear()
        planned = plan(client, wanted)
        assert all(name.startswith(("List", "Get")) for name in calls)
        done = ensure(client, wanted)
        assert planned.action == done.action
        assert planned.differences == done.differences
        assert planned.version == done.arn.version
        assert planned.arn is None if done.action == "created" else planned.arn is not None


def test_a_name_in_another_spelling_is_the_same_name(
    client: ImageBuilderClient, kind: str, request_of_kind: Any
) -> None:
    made = ensure(client, attrs.evolve(request_of_kind, name="My web"))
    again = ensure(client, attrs.evolve(request_of_kind, name="my_WEB"))
    assert (again.action, again.arn) == ("unchanged", made.arn)


def test_a_deleted_resource_is_made_again(
    client: ImageBuilderClient, kind: str, request_of_kind: Any
) -> None:
    made = ensure(client, request_of_kind)
    name = kind.replace("-", "_")
    member = next(each for each in KINDS if each.name == kind).created_arn
    getattr(client, f"delete_{name}")(**{member: made.arn})
    assert resources(client, kind) == []
    assert ensure(client, request_of_kind).action == "created"
    assert len(resources(client, kind)) == 1


def test_the_requests_are_few(
    client: ImageBuilderClient, kind: str, request_of_kind: Any, calls: Counter[str]
) -> None:
    change = ["CreateX"] if kind in VERSIONED else ["UpdateX"]
    for wanted, expected in (
        (request_of_kind, ["CreateX"]),
        (request_of_kind, ["GetX", "ListX"]),
        (changed(request_of_kind), [*change, "GetX", "ListX"]),
        (attrs.evolve(changed(request_of_kind), tags={"team": "b"}), ["GetX", "ListX", "TagX"]),
    ):
        calls.clear()
        done = ensure(client, wanted)
        made = [re.sub(r"^(List|Create|Update|Get|Tag).+", r"\1X", name) for name in calls.elements()]
        if (
            done.action == "created"
        ):  # recipes and pipelines find others of their kind, so they look once more
            assert calls.total() <= 4
            made = [name for name in made if name not in ("ListX", "GetX")]
        assert sorted(made) == sorted(expected)


def test_short_pages_hide_nothing(
    service: Controls, client: ImageBuilderClient, request_of_kind: Any
) -> None:
    made = ensure(client, request_of_kind)
    service.short_pages(times=2)
    assert ensure(client, request_of_kind).arn == made.arn


@pytest.mark.parametrize("name", UNVERSIONED)
def test_nothing_of_an_update_is_lost(client: ImageBuilderClient, name: str) -> None:
    full = attrs.evolve(MAKERS[name](client), description="kept", tags={"kept": "1"})
    ensure(client, full)
    before = resources(client, name)[0]
    values: dict[str, tuple[str, Any]] = {
        "distribution-configuration": ("distributions", [models.Distribution(region="us-east-1", ami_distribution_configuration=models.AmiDistributionConfiguration())]),
        "image-pipeline": ("status", models.PipelineStatus.DISABLED),
        "infrastructure-configuration": ("key_pair", "mine"),
        "lifecycle-policy": ("status", models.LifecyclePolicyStatus.DISABLED),
    }  # fmt: skip
    field, value = values[name]
    done = ensure(client, attrs.evolve(full, **{field: value}))
    assert done.differences[0].path.startswith(field)
    after = resources(client, name)[0]
    expected = attrs.evolve(before, **{field: value}, date_updated=after.date_updated)
    assert after == expected


def test_other_requests_are_refused(client: ImageBuilderClient) -> None:
    with pytest.raises(
        TypeError, match=r"ensure takes one of CreateComponentRequest, .*, not CreateImageRequest"
    ):
        ensure(client, models.CreateImageRequest(infrastructure_configuration_arn="x"))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not str"):
        plan(client, "web")  # type: ignore[arg-type]
