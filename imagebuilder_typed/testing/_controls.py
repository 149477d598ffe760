"""What tests can do beyond the API: plan failures, plant scan findings, change dates, run schedules and policies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

from ._control_arguments import (
    check_created,
    check_speed,
    findings_as_documents,
    own_resource,
    packages_as_pairs,
    service_errors_as_value_errors,
)
from ._imagebuilder import images, lifecycle, managed_additions, resource_types, scan_findings
from ._imagebuilder.argument_checks import check_choice, check_number, check_text
from ._imagebuilder.arns import is_account_id
from ._imagebuilder.models import imagebuilder_backends
from ._imagebuilder.other_services import ec2_regions
from ._imagebuilder.planned_failures import (
    MAX_TIMES,
    BuildFailure,
    BuildStage,
    CallFailure,
    ShortPages,
)
from ._imagebuilder.wire import now, timestamp_text
from ._speed import set_build_speed

if TYPE_CHECKING:
    from imagebuilder_typed import models

    from ._imagebuilder.catalogue import ManagedWorkflow
    from ._imagebuilder.managed_names import ManagedComponent, ManagedImage
    from ._imagebuilder.models import ImageBuilderBackend
    from ._imagebuilder.resource_types import ResourceType
    from ._imagebuilder.store import Record

DEFAULT_ACCOUNT = "123456789012"
DEFAULT_REGION = "us-east-1"
MAX_DAYS = 36_500

Finding: TypeAlias = "Mapping[str, object] | models.ImageScanFinding"
"""A scan finding: a dict with the member names of the API's `ImageScanFinding`, or an object. All members are optional."""


class Controls:
    """Controls the embedded service of one account in one Region.

    A reset of moto also removes planned failures, findings, packages and added managed resources. The outermost mock
    resets moto when it starts, so plans made before it are lost. The build speed is a setting of moto for the whole
    process, and stays.

    All methods raise TypeError for arguments of wrong types, and ValueError for wrong values, also for a resource that
    this account doesn't have in this Region.
    """

    def __init__(self, region_name: str = DEFAULT_REGION, account_id: str = DEFAULT_ACCOUNT) -> None:
        """
        Args:
            region_name: The Region of the service.
            account_id: The account of the service; the default is moto's.

        Raises:
            ValueError: the Region does not exist, or the account id does not have twelve digits.
        """
        if check_text("region_name", region_name) not in ec2_regions():
            raise ValueError(f"There is no Region {region_name!r:.100}.")
        if not is_account_id(check_text("account_id", account_id)):
            raise ValueError("An account id has twelve digits.")
        self._region, self._account = region_name, account_id

    @property
    def _backend(self) -> ImageBuilderBackend:
        return imagebuilder_backends[self._account][self._region]

    def _own(self, resource_type: ResourceType, name: str, arn: object) -> Record:
        return own_resource(self._backend, resource_type, name, arn)

    def set_build_speed(self, speed: str | float) -> None:
        """Set how fast builds progress: `per-call`, `instant`, or seconds per state.

        Raises:
            TypeError: `speed` is neither text nor a number.
            ValueError: `speed` is none of these, or out of range.
        """
        check_speed(speed)
        set_build_speed(speed)

    # Failures

    def fail_next_build(
        self,
        stage: BuildStage = "BUILDING",
        message: str = "The step failed.",
        *,
        step: str | None = None,
        component_arn: str | None = None,
        region: str | None = None,
        times: int = 1,
    ) -> None:
        """Let the next builds or retries that start fail, with matching state, reason, failure context and steps.

        Args:
            stage: The state in which the build fails.
            message: The error message, for the image's reason and the failed step.
            step: The step of the workflow that fails, such as `ApplyBuildComponents`, not a step of a component. By default,
                the one that does the main work of the stage. If no step of this name runs in the stage, the build fails there
                with a reason that says so. A step whose onFailure is Continue fails alone: the build continues.
            component_arn: The component of the recipe that the failure names, with the first of its steps for that stage,
                BUILDING or TESTING. If the recipe lacks it, the build fails with a reason that says so.
            region: The Region that the failure names, for DISTRIBUTING and INTEGRATING only. It does not select the service;
                `controls(region)` does. If the build does not distribute to it, the reason says so.
            times: How many builds fail, 1 to 10,000.

        Raises:
            ValueError: builds have no such state, `region` or `component_arn` is none or does not fit the state, or `times`
                is out of range.
        """
        check_number("times", times, 1, MAX_TIMES, whole=True)
        failure = BuildFailure(
            stage=stage, message=message, step=step, component_arn=component_arn, region=region
        )
        failure.check_plan()
        with self._backend.lock:
            self._backend.planned_failures.builds.extend([failure] * times)

    def fail_calls(
        self,
        operation: str | None = None,
        *,
        code: str = "ServiceException",
        times: int = 1,
        message: str = "A failure that a test asked for.",
        status: int | None = None,
        after: bool = False,
    ) -> None:
        """Answer the next calls with an error.

        Args:
            operation: The operation by its API name (`CreateImage`); None for any operation.
            code: The error code. Unless `status` is given, the HTTP status is the model's for this code, or 400.
            times: How many calls fail, 1 to 10,000.
            message: The error message.
            status: The HTTP status, 200 to 599.
            after: Whether the operation is carried out before the error is sent.

        Raises:
            ValueError: the operation does not exist, or a number is out of range.
        """
        self._plan(
            CallFailure(
                kind="error",
                operation=operation,
                code=code,
                times=times,
                message=message,
                status=status,
                after=after,
            )
        )

    def throttle(self, operation: str | None = None, *, times: int = 1) -> None:
        """Answer the next calls with CallRateLimitExceededException, HTTP 429."""
        self.fail_calls(
            operation, code="CallRateLimitExceededException", times=times, message="Rate exceeded."
        )

    def reset_connections(self, operation: str | None = None, *, times: int = 1, after: bool = False) -> None:
        """Break the connection of the next calls without an answer; with `after`, carry the calls out first."""
        self._plan(CallFailure(kind="reset", operation=operation, times=times, after=after))

    def truncate_answers(self, operation: str | None = None, *, times: int = 1) -> None:
        """Carry the next calls out, but send only half of each answer."""
        self._plan(CallFailure(kind="truncate", operation=operation, times=times))

    def garble_answers(self, operation: str | None = None, *, times: int = 1, after: bool = False) -> None:
        """Answer the next calls with status 200 and a body that is not JSON."""
        self._plan(CallFailure(kind="garbage", operation=operation, times=times, after=after))

    def delay_answers(self, seconds: float, operation: str | None = None, *, times: int = 1) -> None:
        """Delay the answers to the next calls, by an hour at most."""
        self._plan(CallFailure(kind="delay", operation=operation, times=times, seconds=seconds))

    def _plan(self, failure: CallFailure) -> None:
        with self._backend.lock:
            self._backend.planned_failures.calls.append(failure)

    def short_pages(self, operation: str | None = None, *, size: int = 0, times: int = 1) -> None:
        """Cut the next pages of a list, as AWS may do. They have a token, even the last one.

        Code that stops at an empty page, or ignores the token, then loses items.

        Args:
            operation: The list by its API name (`ListImages`); None for any list.
            size: How many items a page has at most, 0 to 100.
            times: How many pages are cut, 1 to 10,000.

        Raises:
            ValueError: the operation does not exist or has no pages, or a number is out of range.
        """
        pages = ShortPages(operation=operation, size=size, times=times)
        with self._backend.lock:
            self._backend.planned_failures.pages.append(pages)

    def planned_failures(self) -> dict[str, list[dict[str, object]]]:
        """The failures that have not happened yet, in order, under `builds` and `calls`; short pages under `pages`."""
        with self._backend.lock:
            return self._backend.planned_failures.document()

    def clear_failures(self) -> None:
        """Remove all planned failures and short pages."""
        with self._backend.lock:
            self._backend.planned_failures.clear()

    # Scan findings and packages

    def plant_findings(self, image_arn: str, findings: Iterable[Finding]) -> None:
        """Add vulnerabilities that the scan of an image finds. Missing members get default values.

        Dates are datetimes or strings in the format of ISO 8601.

        Raises:
            TypeError: `findings` is no list, or a finding or one of its members has the wrong type.
            ValueError: findings have no such member, or a member has an unknown value. No finding is added then.
        """
        documents = findings_as_documents(findings)
        with self._backend.lock:
            image = self._own(resource_types.IMAGE, "image_arn", image_arn)
            planted = [scan_findings.complete_finding(self._account, image, each) for each in documents]
            self._backend.findings.setdefault(image_arn, []).extend(planted)

    def plant_packages(self, image_arn: str, packages: Mapping[str, str]) -> None:
        """Set the packages of an image (name to version)."""
        pairs = packages_as_pairs(packages)
        with self._backend.lock:
            image = self._own(resource_types.IMAGE, "image_arn", image_arn)
            self._backend.packages[str(image.arn)] = pairs

    # Managed resources

    def add_managed_component(
        self,
        name: str,
        *,
        platform: str = "Linux",
        version: str = "1.0.0",
        owner: str = "Amazon",
        data: str | None = None,
    ) -> str:
        """Add a managed component that the catalogue lacks, or another version of one, to this account and Region.

        Args:
            name: The name as ARNs contain it.
            platform: `Linux`, `Windows` or `macOS`.
            version: The version. Every other version of the component then exists, too.
            owner: `Amazon`, `AWSMarketplace` or `ThirdParty`.
            data: The component document. By default, the component has one step, and recipes can pass any parameters.

        Returns:
            The ARN of the component build version.

        Raises:
            ValueError: an argument is invalid, or this version exists.
        """
        return self._add_managed(managed_additions.component(name, platform, version, owner, data))

    def add_managed_image(
        self,
        name: str,
        *,
        platform: str = "Linux",
        os_version: str = "Amazon Linux 2023",
        image_type: str = "AMI",
        version: str = "2025.1.1",
    ) -> str:
        """Add a managed base image that the catalogue lacks, or another version of one, to this account and Region.

        Args:
            name: The name as ARNs contain it.
            platform: `Linux`, `Windows` or `macOS`.
            os_version: The operating system, such as `SLES 15`.
            image_type: `AMI` or `DOCKER`.
            version: The version. Every other version of the image then exists, too.

        Returns:
            The ARN of the image build version.

        Raises:
            ValueError: an argument is invalid, or this version exists.
        """
        return self._add_managed(managed_additions.image(name, platform, os_version, image_type, version))

    def add_managed_workflow(
        self, name: str, workflow_type: str, data: str, *, version: str = "1.0.0"
    ) -> str:
        """Add a managed workflow that the catalogue lacks, or another version of one, to this account and Region.

        Args:
            name: The name as ARNs contain it.
            workflow_type: `BUILD`, `TEST` or `DISTRIBUTION`.
            data: The workflow document.
            version: The version. Every other version of the workflow then exists, too.

        Returns:
            The ARN of the workflow build version.

        Raises:
            ValueError: an argument is invalid, or this version exists.
        """
        return self._add_managed(managed_additions.workflow(name, workflow_type, data, version))

    def _add_managed(self, resource: ManagedComponent | ManagedImage | ManagedWorkflow) -> str:
        with self._backend.lock:
            return str(self._backend.catalogue.add(resource)[-1].arn)

    # What the service does without a call

    def finish_build(self, image_arn: str) -> str:
        """Run a build to its end, or to a step that waits for an action.

        Returns:
            The image's status.
        """
        with self._backend.lock:
            image = self._own(resource_types.IMAGE, "image_arn", image_arn)
            return self._backend.builds[str(image.arn)].run_until_waiting()

    def run_schedule(self, pipeline_arn: str) -> str:
        """Start a pipeline as its schedule would. Failed builds count towards disabling the pipeline.

        Returns:
            The ARN of the image build version.

        Raises:
            ValueError: the pipeline is disabled, has no schedule, or can't run.
        """
        with self._backend.lock:
            pipeline = self._own(resource_types.IMAGE_PIPELINE, "pipeline_arn", pipeline_arn)
            if pipeline.document["status"] != "ENABLED" or not pipeline.document.get("schedule"):
                raise ValueError(f"{pipeline_arn} is not enabled, or has no schedule.")
            tags = dict(pipeline.document.get("imageTags") or {})
            with service_errors_as_value_errors("pipeline_arn"):
                return str(images.run_pipeline(self._backend, pipeline, "SCHEDULED", tags).arn)

    def run_lifecycle_policy(self, policy_arn: str, *, days_ahead: float = 0) -> str:
        """Run a policy now, as the service does once a day, optionally with a later date.

        Args:
            policy_arn: The policy.
            days_ahead: How many days after today the run takes place for the policy, 0 to 36,500.

        Returns:
            The id of the lifecycle execution. While one is under way, it continues instead of a new one.

        Raises:
            ValueError: the policy is disabled.
        """
        check_number("days_ahead", days_ahead, 0, MAX_DAYS)
        with self._backend.lock:
            policy = self._own(resource_types.LIFECYCLE_POLICY, "policy_arn", policy_arn)
            moment = now() + timedelta(days=days_ahead)
            return lifecycle.run_policy(self._backend, policy, moment).id

    def backdate_image(self, image_arn: str, created: datetime) -> None:
        """Set the creation date of an image.

        Raises:
            TypeError: `created` is no datetime.
            ValueError: `created` has no time zone, or is out of range in UTC.
        """
        check_created(created)
        try:
            moment = timestamp_text(created.astimezone(UTC))
        except OverflowError:
            raise ValueError(f"{created} is out of range.") from None
        with self._backend.lock:
            image = self._own(resource_types.IMAGE, "image_arn", image_arn)
            image.document["dateCreated"] = moment

    def set_component_status(self, component_arn: str, status: str) -> None:
        """Make a component build version ACTIVE, DEPRECATED or DISABLED. The API has no operation for that."""
        check_choice("status", status, ("ACTIVE", "DEPRECATED", "DISABLED"))
        with self._backend.lock:
            component = self._own(resource_types.COMPONENT, "component_arn", component_arn)
            component.document["state"] = {"status": status}


def controls(region_name: str = DEFAULT_REGION, account_id: str = DEFAULT_ACCOUNT) -> Controls:
    """The controls of the embedded service in this process, for an account and a Region."""
    return Controls(region_name, account_id)
