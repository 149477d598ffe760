"""Whose a container image is: what a plan takes as proof, and what stays in doubt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest

from imagebuilder_typed import ImageBuilderClient, builds, models
from imagebuilder_typed.builds import Build
from imagebuilder_typed.testing import controls, mock_imagebuilder, no_pauses

from .deletion_setup import ACCOUNT, AWAY, HOME, SESSION, make_infrastructure, service

pytestmark = [pytest.mark.new_botocore, pytest.mark.one_python]

Make: TypeAlias = Callable[..., Build]


@pytest.fixture(autouse=True)
def _service() -> Iterator[None]:
    with mock_imagebuilder(), no_pauses():
        yield


@pytest.fixture(scope="module")
def client() -> ImageBuilderClient:
    return ImageBuilderClient(session=SESSION.boto3, region_name=HOME)


@pytest.fixture
def make(client: ImageBuilderClient) -> Make:
    """Makes builds of a version that push to one repository in `HOME`."""
    service("ecr").create_repository(repositoryName="golden")
    repository = models.TargetContainerRepository(service="ECR", repository_name="golden")

    def build(name: str = "app", of: ImageBuilderClient = client, to: str | None = None) -> Build:
        try:
            recipe = of.create_container_recipe(
                name=name,
                semantic_version="1.0.0",
                container_type="DOCKER",
                parent_image="amazonlinux:latest",
                target_repository=repository,
                dockerfile_template_data="FROM {{{ imagebuilder:parentImage }}}",
            ).container_recipe_arn
        except of.exceptions.ResourceAlreadyExistsException:
            recipe = f"arn:aws:imagebuilder:{HOME}:{ACCOUNT}:container-recipe/{name}/1.0.0"
        distribution = to and of.create_distribution_configuration(
            name="registries",
            distributions=[
                models.Distribution(
                    region=to,
                    container_distribution_configuration=models.ContainerDistributionConfiguration(
                        target_repository=repository
                    ),
                )
            ],
        )
        started = of.create_image(
            container_recipe_arn=recipe,
            infrastructure_configuration_arn=make_infrastructure(of),
            distribution_configuration_arn=distribution.distribution_configuration_arn
            if distribution
            else None,
        )
        controls(of.boto3_client.meta.region_name).finish_build(started.image_build_version_arn)
        return Build(of, started, session=SESSION)

    return build


def images() -> list[Any]:
    """The images of the repository as moto has them."""
    from moto.backends import get_backend

    backend: Any = get_backend("ecr")
    found: list[Any] = backend[ACCOUNT][HOME].repositories["golden"].images
    return found


def tags() -> list[list[str]]:
    found = service("ecr").describe_images(repositoryName="golden")["imageDetails"]
    return [sorted(image.get("imageTags", ())) for image in found]


def retag(source: str, *names: str) -> None:
    ecr = service("ecr")
    (found,) = ecr.batch_get_image(repositoryName="golden", imageIds=[{"imageTag": source}])["images"]
    for name in names:
        ecr.put_image(repositoryName="golden", imageManifest=found["imageManifest"], imageTag=name)


def test_two_recipes_with_one_version(make: Make) -> None:
    web, api = make("web"), make("api")
    assert tags() == [["web-1.0.0-1"], ["1.0.0-1", "api-1.0.0-1"]]
    plan = web.deletion_plan()
    assert "the tag 1.0.0-1 of the build names sha256:" in str(plan)
    assert len(plan.run().deleted) == 2
    assert tags() == [["1.0.0-1", "api-1.0.0-1"]]
    assert len(api.deletion_plan().run().deleted) == 2
    assert tags() == []


def test_a_version_alone_is_no_proof(make: Make) -> None:
    web, _ = make("web"), make("api")
    service("ecr").batch_delete_image(repositoryName="golden", imageIds=[{"imageTag": "web-1.0.0-1"}])
    plan = web.deletion_plan()
    assert plan.items[0].stays == "it has lost the tag web-1.0.0-1, and 1.0.0-1 may be another build's"
    assert len(plan.run().left) == 2
    assert tags() == [["1.0.0-1", "api-1.0.0-1"]]


def test_an_image_that_was_not_pushed_while_the_build_ran(make: Make) -> None:
    build = make()
    pushed = images()[0].image_pushed_at
    for seconds, words in ((7200, "after the build had ended"), (-7200, "before the build began")):
        images()[0].image_pushed_at = pushed + seconds
        plan = build.deletion_plan()
        assert words in str(plan.items[0].stays)
        assert len(plan.run().left) == 2
    assert tags() == [["1.0.0-1", "app-1.0.0-1"]]
    # The distribution may come after the last workflow.
    images()[0].image_pushed_at = pushed + 1200
    assert len(build.deletion_plan().run().deleted) == 2


def test_a_build_of_another_region_with_the_same_tags(client: ImageBuilderClient, make: Make) -> None:
    away = ImageBuilderClient(session=SESSION.boto3, region_name=AWAY)
    service("ecr", AWAY).create_repository(repositoryName="golden")
    mine = make(to=AWAY)
    other = make(of=away)  # takes over the tags in its Region
    plan = mine.deletion_plan()
    there, here, _ = plan.items
    assert there.stays == f"{other.arn} has given it the same tag, so it may be that one's"
    assert here.stays is None
    assert [outcome.item.region for outcome in plan.run().deleted] == [HOME]
    assert service("ecr", AWAY).describe_images(repositoryName="golden")["imageDetails"]
    assert [outcome.item.kind for outcome in mine.deletion_plan(include=["image"]).run().deleted] == ["image"]


def test_an_image_that_lost_its_tags_to_another(make: Make) -> None:
    build = make()
    mine = images()[0]
    make("api")
    for tag in list(mine.image_tags):
        mine.remove_tag(tag)
    digest = mine.get_image_digest()
    lost = build.deletion_plan()
    assert lost.items[0].stays == "it has lost the tag app-1.0.0-1, and 1.0.0-1 may be another build's"
    retag("1.0.0-1", "app-1.0.0-1")
    taken = build.deletion_plan()
    assert f"{digest} was pushed while the build ran and has no tags any more" in str(taken.items[0].stays)
    service("ecr").batch_delete_image(
        repositoryName="golden", imageIds=[{"imageTag": "1.0.0-1"}, {"imageTag": "app-1.0.0-1"}]
    )
    gone = build.deletion_plan()
    assert gone.items[0].stays == f"it has lost its tags, and {digest}, which has none, may be it"
    for plan in (lost, taken, gone):
        assert [outcome.status for outcome in plan.run().outcomes] == ["left", "left"]
    assert len(images()) == 2


class TestOneImageOfTwoBuilds:
    """The second build made the same image again, so ECR has one digest with the tags of both."""

    @pytest.fixture
    def both(self, make: Make) -> tuple[Build, Build]:
        both = make(), make()
        service("ecr").batch_delete_image(
            repositoryName="golden", imageIds=[{"imageTag": "1.0.0-2"}, {"imageTag": "app-1.0.0-2"}]
        )
        retag("1.0.0-1", "1.0.0-2", "app-1.0.0-2")
        return both

    def test_it_goes_with_both(self, client: ImageBuilderClient, both: tuple[Build, Build]) -> None:
        plan = builds.deletion_plan(client, name="app", keep=0, session=SESSION)
        image, *records = plan.items
        assert (image.build, image.also_of) == (both[0].arn, (both[1].arn,))
        assert image.tags == ("1.0.0-1", "app-1.0.0-1", "1.0.0-2", "app-1.0.0-2")
        assert not image.references
        assert [record.after for record in records] == [(image.id,), (image.id,)]
        assert len(plan.run().deleted) == 3
        assert tags() == []

    def test_one_of_them_loses_its_tags(self, both: tuple[Build, Build]) -> None:
        assert len(both[0].deletion_plan().run().deleted) == 2
        assert tags() == [["1.0.0-2", "app-1.0.0-2"]]

    def test_it_stays_with_a_build_that_stays(
        self, client: ImageBuilderClient, both: tuple[Build, Build]
    ) -> None:
        recipe = client.create_image_recipe(
            name="child", semantic_version="1.0.0", parent_image=both[1].arn
        ).image_recipe_arn
        plan = builds.deletion_plan(client, name="app", keep=0, session=SESSION)
        assert [blocker.name for blocker in plan.blockers] == [recipe]
        assert len(plan.run(blocked="leave").left) == 3
        assert len(tags()[0]) == 4


def test_without_the_workflows_nothing_says_when_a_build_ran(make: Make) -> None:
    build = make()
    build.client.boto3_client.meta.events.register_first(
        "after-call.imagebuilder.ListWorkflowExecutions",
        lambda parsed, **_: parsed.update(workflowExecutions=[]),
        "no-workflows",
    )
    plan = build.deletion_plan()
    build.client.boto3_client.meta.events.unregister(
        "after-call.imagebuilder.ListWorkflowExecutions", unique_id="no-workflows"
    )
    assert "nothing says whether it was pushed while the build ran" in str(plan)
    assert len(build.deletion_plan().run().deleted) == 2


def test_an_answer_without_images_is_unread(make: Make) -> None:
    build = make()
    events = service("ecr").meta.events
    name = "after-call.ecr.DescribeImages"
    events.register_first(name, lambda parsed, **_: parsed.clear(), "nothing")
    plan = build.deletion_plan()
    events.unregister(name, unique_id="nothing")
    (text,) = plan.unread
    assert "could not be read: describe_images gave an answer without imageDetails" in text
    assert len(plan.run().left) == 2
    assert tags() == [["1.0.0-1", "app-1.0.0-1"]]
