"""Which build a handle stands for, what it costs, and how long waits may take."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
import pytest

from imagebuilder_typed import ImageBuilderClient, builds, exceptions, models
from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds import Build
from imagebuilder_typed.builds._wait import TIMEOUT, seconds_left

IMAGE = "arn:aws:imagebuilder:eu-west-1:123456789012:image/web/1.0.0"
ARN = f"{IMAGE}/7"


@pytest.fixture(scope="module")
def client() -> ImageBuilderClient:
    return ImageBuilderClient(
        region_name="eu-west-1", aws_access_key_id="testing", aws_secret_access_key="testing"
    )


class TestWhichBuild:
    @pytest.mark.parametrize(
        "started",
        [
            ARN,
            Arn(ARN),
            models.CreateImageResponse(image_build_version_arn=ARN),
            models.StartImagePipelineExecutionResponse(image_build_version_arn=ARN),
            models.RetryImageResponse(image_build_version_arn=ARN),
            models.ImportVmImageResponse(image_arn=ARN),
            models.ImportDiskImageResponse(image_build_version_arn=ARN),
            models.DistributeImageResponse(image_build_version_arn=ARN),
            models.Image(arn=ARN),
            models.ImageSummary(arn=ARN),
        ],
        ids=lambda started: type(started).__name__,
    )
    def test_an_arn_or_what_started_it(self, client: ImageBuilderClient, started: Any) -> None:
        build = Build(client, started)
        assert build.arn == ARN
        assert (build.arn.name, build.arn.build) == ("web", 7)
        assert build.client is client

    @pytest.mark.parametrize(
        ("started", "message"),
        [
            (IMAGE, r"has no build number.* builds.latest\(client, 'web', '1.0.0'\)"),
            (IMAGE.replace("1.0.0", "x.x.x"), r"builds.latest\(client, 'web', 'x.x.x'\)"),
            (
                "arn:aws:imagebuilder:eu-west-1:123456789012:image-pipeline/web",
                "'image-pipeline', not of a build: start it, and pass the response",
            ),
            (IMAGE.replace(":image/", ":image-recipe/"), "'image-recipe', not of a build: builds.of_image"),
            (ARN.replace(":image/", ":component/"), "of kind 'component', not of a build"),
            ("ami-0123456789abcdef0", "but the id of an AMI"),
        ],
    )
    def test_another_arn_is_a_value_error_with_advice(
        self, client: ImageBuilderClient, started: str, message: str
    ) -> None:
        with pytest.raises(ValueError, match=message):
            Build(client, started)

    @pytest.mark.parametrize(
        "started",
        [
            None,
            7,
            {"imageBuildVersionArn": ARN},
            models.CreateComponentResponse(component_build_version_arn=ARN),
            models.GetImageRequest(image_build_version_arn=ARN),
        ],
    )
    def test_other_objects_are_a_type_error(self, client: ImageBuilderClient, started: Any) -> None:
        with pytest.raises(TypeError, match="names no build: pass the ARN of a build, a response"):
            Build(client, started)

    def test_a_response_without_its_arn_says_so(self, client: ImageBuilderClient) -> None:
        with pytest.raises(exceptions.AbsentMemberError, match="image_build_version_arn"):
            Build(client, models.CreateImageResponse())

    def test_only_a_typed_client_will_do(self) -> None:
        make: Any = Build
        raw = boto3.client("imagebuilder", region_name="eu-west-1")
        with pytest.raises(TypeError, match=r"not imagebuilder: write ImageBuilderClient\(session=...\)"):
            make(raw, ARN)
        with pytest.raises(TypeError, match=r"client must be an ImageBuilderClient, not NoneType$"):
            make(None, ARN)


class TestHandle:
    def test_handles_of_one_build_are_equal(self, client: ImageBuilderClient) -> None:
        build, same = Build(client, ARN), Build(client.with_options(validate=False), ARN)
        assert build == same
        assert len({build, same, Build(client, f"{IMAGE}/8")}) == 2
        assert build != ARN
        assert repr(build) == f"Build({ARN!r})"

    def test_a_pickle_would_need_the_client(self, client: ImageBuilderClient) -> None:
        with pytest.raises(TypeError, match="pass its ARN"):
            pickle.dumps(Build(client, ARN))

    def test_copies_are_the_handle_itself(self, client: ImageBuilderClient) -> None:
        build = Build(client, ARN)
        assert copy.copy(build) is build
        assert copy.deepcopy([build]) == [build]

    def test_a_session_must_make_clients(self, client: ImageBuilderClient) -> None:
        wrong: Any = "default"
        with pytest.raises(TypeError, match=r"session must be a boto3.Session, not 'default'"):
            Build(client, ARN, session=wrong)

    def test_clients_of_other_services(self, client: ImageBuilderClient) -> None:
        build = Build(client, ARN)
        assert build._boto3("sts").meta.region_name == "eu-west-1"
        assert build._boto3("logs", "us-east-1").meta.region_name == "us-east-1"

    def test_a_session_makes_them_if_there_is_one(self, client: ImageBuilderClient) -> None:
        class Session:
            def client(self, service_name: str, *, region_name: str) -> object:
                return service_name, region_name

        build = Build(client, ARN, session=Session())
        assert build._boto3("ec2") == ("ec2", "eu-west-1")
        assert build._boto3("ec2", "us-east-1") == ("ec2", "us-east-1")

    def test_importing_costs_nothing_else(self) -> None:
        program = (
            "import sys, imagebuilder_typed.builds as builds\n"
            "builds.Build, builds.as_finished, builds.latest\n"
            "loaded = {'rich', 'boto3', 'yaml', 'tenacity'} & {name.partition('.')[0] for name in sys.modules}\n"
            "assert not loaded, loaded\n"
        )
        subprocess.run([sys.executable, "-c", program], check=True)

    def test_public_names(self) -> None:
        assert set(builds.__all__) <= set(dir(builds))
        for name in builds.__all__:
            assert getattr(builds, name) is not None


class TestTimeouts:
    def test_six_hours_unless_there_is_a_deadline(self) -> None:
        assert seconds_left(TIMEOUT, None) == 6 * 3600
        assert seconds_left(None, None) is None
        assert seconds_left(TIMEOUT, 7 * 3600) == 7 * 3600

    def test_the_earlier_of_timeout_and_deadline_counts(self) -> None:
        assert seconds_left(10, 20) == 10
        assert seconds_left(6 * 3600.0, 7 * 3600) == 6 * 3600
        assert seconds_left(None, 20) == 20

    def test_a_deadline_is_a_moment(self) -> None:
        left = seconds_left(TIMEOUT, datetime.now(UTC) + timedelta(hours=1))
        assert left is not None
        assert 3500 < left <= 3600
        assert seconds_left(TIMEOUT, datetime.now(UTC) - timedelta(hours=1)) == 0

    @pytest.mark.parametrize(
        ("deadline", "error", "message"),
        [
            (datetime(2026, 1, 1), ValueError, "deadline must have a time zone"),
            ("tomorrow", TypeError, "a datetime with a time zone, or a number of seconds from now"),
            (True, TypeError, "a number of seconds from now"),
            (-1, ValueError, "deadline must be 0 seconds or more"),
            (float("nan"), ValueError, "deadline must be 0 seconds or more"),
        ],
    )
    def test_wrong_deadlines(self, deadline: Any, error: type[Exception], message: str) -> None:
        with pytest.raises(error, match=message):
            seconds_left(TIMEOUT, deadline)


class TestAmiIn:
    OWN, OTHER = "123456789012", "210987654321"

    def ami_in(
        self,
        amis: list[models.Ami],
        region: str = "eu-west-1",
        account: str | None = None,
        *,
        status: str = "AVAILABLE",
    ) -> str:
        from imagebuilder_typed.builds._outputs import ami_in

        state = models.ImageState(status=models.ImageStatus(status))
        image = models.Image(state=state, output_resources=models.OutputResources(amis=amis))
        return ami_in(image, Arn(ARN), region, account)

    def ami(self, id: str, region: str = "eu-west-1", account: str | None = OWN, **more: Any) -> models.Ami:
        return models.Ami(image=id, region=region, account_id=account, **more)

    def test_it_is_the_one_of_the_builds_account(self) -> None:
        amis = [self.ami("ami-2", account=self.OTHER), self.ami("ami-1"), self.ami("ami-3", "us-east-1")]
        assert self.ami_in(amis) == "ami-1"
        assert self.ami_in(amis, "us-east-1") == "ami-3"
        assert self.ami_in(amis, account=self.OTHER) == "ami-2"
        assert self.ami_in([self.ami("ami-1", account=None)], account=self.OWN) == "ami-1"

    def test_the_only_one_of_another_account_will_do(self) -> None:
        assert self.ami_in([self.ami("ami-2", account=self.OTHER)]) == "ami-2"

    @pytest.mark.parametrize(
        ("region", "account", "message"),
        [
            ("us-west-2", None, "has no AMI in us-west-2; it has ami-1 in us-east-1, ami-2 in eu-west-1"),
            ("us-east-1", OTHER, "no AMI in us-east-1 in account 210987654321; it has ami-1 in us-east-1"),
            ("eu-west-1", None, r"2 AMIs in eu-west-1; pass account=; it has .*ami-3 .*\(account 3{12}\)"),
        ],
    )
    def test_otherwise_the_error_lists_what_there_is(
        self, region: str, account: str | None, message: str
    ) -> None:
        amis = [
            self.ami("ami-1", "us-east-1"),
            self.ami("ami-2", account=self.OTHER),
            self.ami("ami-3", account="3" * 12),
        ]
        with pytest.raises(builds.AmiNotFoundError, match=message):
            self.ami_in(amis, region, account)

    def test_regions_and_accounts_are_text(self, client: ImageBuilderClient) -> None:
        ami_in: Any = Build(client, ARN).ami_in
        with pytest.raises(TypeError, match="region must be text, such as 'eu-west-1', not None"):
            ami_in(None)
        with pytest.raises(TypeError, match="account must be text with 12 digits, since some begin with 0"):
            ami_in("eu-west-1", 12345678901)

    def test_no_amis(self) -> None:
        with pytest.raises(LookupError, match=r"has no AMI in eu-west-1; it has no AMIs$"):
            self.ami_in([])

    @pytest.mark.parametrize("status", ["TESTING", "FAILED", "DISABLED"])
    def test_a_build_that_is_not_available_has_none_for_use(self, status: str) -> None:
        with pytest.raises(
            builds.AmiNotFoundError, match=rf"is {status}, so no AMI .* it has: ami-1 in eu-west-1"
        ):
            self.ami_in([self.ami("ami-1")], status=status)

    def test_a_failed_ami_is_none(self) -> None:
        state = models.ImageState(status=models.ImageStatus.FAILED, reason="No quota")
        with pytest.raises(builds.AmiNotFoundError, match="in eu-west-1 is FAILED: No quota"):
            self.ami_in([self.ami("ami-1", state=state)])
