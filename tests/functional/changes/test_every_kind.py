"""ensure over all kinds of resources."""

from __future__ import annotations

from collections import Counter
from typing import Any

import attrs
import pytest

from imagebuilder_typed import ImageBuilderClient, models
from imagebuilder_typed.changes import Ensured, ensure, plan
from imagebuilder_typed.changes._kinds import KINDS
from imagebuilder_typed.testing import Controls

from .conftest import MAKERS, UNVERSIONED, VERSIONED, changed, resources

pytestmark = [pytest.mark.new_botocore, pytest.mark.one_python]


def test_all_kinds_are_tested() -> None:
    assert {kind.name for kind in KINDS} == MAKERS.keys()


@pytest.mark.parametrize("kind", MAKERS)
def test_it_is_made_then_changed_and_otherwise_left_alone(
    client: ImageBuilderClient, calls: Counter[str], kind: str
) -> None:
    def planned_and_ensured(wanted: Any) -> Ensured:
        """Ensure it as planned, and then once more, which sends no request that changes anything."""
        calls.clear()
        planned = plan(client, wanted)
        assert sent(calls) <= {"Get", "List"}
        calls.clear()
        done = ensure(client, wanted)
        assert calls.total() <= 3 or done.action == "created"
        assert (planned.action, planned.version) == (done.action, done.arn.version)
        assert planned.differences == done.differences
        calls.clear()
        again = ensure(client, wanted)
        assert (again.action, again.arn, again.changed) == ("unchanged", done.arn, False)
        assert sorted(name[:3] for name in calls.elements()) == ["Get", "Lis"]
        return done

    request = MAKERS[kind](client)
    made = planned_and_ensured(request)
    assert made.action == "created"
    assert made.arn.kind == kind
    assert [each.arn for each in resources(client, kind)] == [made.arn]

    done = planned_and_ensured(changed(request))
    versioned = kind in VERSIONED
    assert done.action == ("new_version" if versioned else "updated")
    assert done.arn.version == ("1.0.1" if versioned else None)
    assert told(done) == [("description", None, "changed")]
    found = resources(client, kind)
    assert len(found) == (2 if versioned else 1)
    newest = next(each for each in found if each.arn == done.arn)
    assert (newest.description, newest.tags) == ("changed", {"team": "a"})

    assert ensure(client, request, ignore=["description"]).action == "unchanged"
    done = planned_and_ensured(request)
    assert told(done) == [("description", "changed", None)]
    newest = next(each for each in resources(client, kind) if each.arn == done.arn)
    assert newest.description is None


def sent(calls: Counter[str]) -> set[str]:
    """The first words of the operations."""
    words = ("Create", "Update", "Get", "List", "TagResource")
    return {next(word for word in words if name.startswith(word)) for name in calls}


def told(done: Ensured) -> list[tuple[str, object, object]]:
    return [(each.path, each.before, each.after) for each in done.differences]


@pytest.mark.parametrize("kind", ["component", "lifecycle-policy"])
def test_tags_are_added_and_changed_and_foreign_ones_stay(client: ImageBuilderClient, kind: str) -> None:
    request = MAKERS[kind](client)
    made = ensure(client, request)
    client.tag_resource(resource_arn=made.arn, tags={"foreign": "1"})
    assert ensure(client, request).action == "unchanged"
    other = attrs.evolve(request, tags={"team": "b", "x y": 'a "tag"'})
    done = ensure(client, other)
    assert (done.action, done.arn) == ("updated", made.arn)
    assert resources(client, kind)[0].tags == {"team": "b", "x y": 'a "tag"', "foreign": "1"}
    assert ensure(client, other).action == "unchanged"
    assert ensure(client, request, ignore=["tags"]).action == "unchanged"


@pytest.mark.parametrize("kind", ["image-pipeline", "image-recipe", "workflow"])
def test_a_name_in_another_spelling_is_the_same_name(client: ImageBuilderClient, kind: str) -> None:
    request = MAKERS[kind](client)
    made = ensure(client, attrs.evolve(request, name="My web"))
    again = ensure(client, attrs.evolve(request, name="my_WEB"))
    assert (again.action, again.arn) == ("unchanged", made.arn)


@pytest.mark.parametrize("kind", ["component", "infrastructure-configuration"])
def test_a_deleted_resource_is_made_again(client: ImageBuilderClient, kind: str) -> None:
    request = MAKERS[kind](client)
    made = ensure(client, request)
    name = kind.replace("-", "_")
    member = next(each for each in KINDS if each.name == kind).created_arn
    getattr(client, f"delete_{name}")(**{member: made.arn})
    assert resources(client, kind) == []
    assert ensure(client, request).action == "created"
    assert len(resources(client, kind)) == 1


def test_short_pages_hide_nothing(service: Controls, client: ImageBuilderClient) -> None:
    request = MAKERS["image-recipe"](client)
    made = ensure(client, request)
    service.short_pages(times=2)
    assert ensure(client, request).arn == made.arn


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
        TypeError, match=r"the request is one of CreateComponentRequest, .*, not CreateImageRequest"
    ):
        ensure(client, models.CreateImageRequest(infrastructure_configuration_arn="x"))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not str"):
        plan(client, "web")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="the client is an ImageBuilderClient, not"):
        ensure(client.boto3_client, MAKERS["component"](client))
