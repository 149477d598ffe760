"""What became of the outputs of a build: which Regions and accounts got them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from imagebuilder_typed.builds._failure_parts import DistributionResult, FailureSource, RegionResult
from imagebuilder_typed.builds._failure_reasons import ReasonFacts
from imagebuilder_typed.builds._failure_workflows import member
from imagebuilder_typed.models import DistributionFailureContext, Image, ImageFailureContext

__all__ = ["DISTRIBUTION_STAGES", "distribution_of", "outputs_of"]

DISTRIBUTION_STAGES = ("DISTRIBUTING", "INTEGRATING")
_FAILED = ("FAILED", "CANCELLED")


def outputs_of(image: Image) -> tuple[RegionResult, ...]:
    """The AMIs and container images that an image lists, by Region and account, whatever their status."""
    return tuple(_outputs(image))


def _outputs(image: Image) -> Iterator[RegionResult]:
    resources = image.output_resources
    for ami in resources.amis:
        images = (ami.image,) if member(ami, "image") else ()
        status = member(ami.state, "status")
        message = ami.state.reason if ami.state is not None else None
        yield RegionResult(
            region=_text(ami, "region"), account=ami.account_id, status=status, message=message, images=images
        )
    for container in resources.containers:
        yield RegionResult(region=_text(container, "region"), images=tuple(container.image_uris))


def distribution_of(image: Image, stage: str | None, facts: ReasonFacts) -> DistributionResult | None:
    """The result of the distribution; None if the build did not get that far.

    Args:
        image: The image.
        stage: The state in which the build failed.
        facts: What its reason names.
    """
    context: ImageFailureContext | None = member(member(image, "state"), "failure_context")
    failure = context.distribution_failure if context is not None else None
    if failure is None and not facts.regions and stage not in DISTRIBUTION_STAGES:
        return None
    outputs = outputs_of(image)
    source: FailureSource = "failure context"
    failed = tuple(_region_failures(failure))
    if not failed and facts.regions:
        failed, source = facts.regions, "reason"
    failed += tuple(each for each in outputs if each.status in _FAILED and not _has(failed, each))
    failed = tuple(evolve(each, images=each.images or _images(outputs, each)) for each in failed)
    succeeded = tuple(each for each in outputs if not _has(failed, each))
    reported = {each.region for each in (*failed, *succeeded)}
    configuration = image.distribution_configuration
    wanted = [each.region for each in configuration.distributions] if configuration is not None else []
    return DistributionResult(
        message=failure.error_message if failure is not None else None,
        failed=failed,
        succeeded=succeeded,
        not_reported=tuple(region for region in dict.fromkeys(wanted) if region not in reported),
        source=source,
    )


def _region_failures(failure: DistributionFailureContext | None) -> Iterator[RegionResult]:
    for each in failure.region_failures if failure is not None else []:
        yield RegionResult(
            region=_text(each, "region"),
            account=each.target_account_id,
            status=member(each, "status"),
            configuration_step=each.image_configuration_step,
            message=each.error_message,
        )


def _has(results: Sequence[RegionResult], output: RegionResult) -> bool:
    return any(_same_place(each, output) for each in results)


def _images(outputs: Sequence[RegionResult], failed: RegionResult) -> tuple[str, ...]:
    return tuple(image for output in outputs if _same_place(failed, output) for image in output.images)


def _same_place(one: RegionResult, other: RegionResult) -> bool:
    """Without an account, an entry is about the account of the build. Answers leave it out on either side."""
    return one.region == other.region and None in (
        one.account,
        other.account,
        one.account == other.account or None,
    )


def _text(shape: object, name: str) -> str:
    return str(member(shape, name) or "unknown Region")
