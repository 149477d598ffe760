# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""An awaitable method for every operation of the API: one module per resource family."""

from __future__ import annotations

from imagebuilder_typed._api.async_operations.component import AsyncComponentOperations
from imagebuilder_typed._api.async_operations.container_recipe import AsyncContainerRecipeOperations
from imagebuilder_typed._api.async_operations.distribution import AsyncDistributionOperations
from imagebuilder_typed._api.async_operations.image import AsyncImageOperations
from imagebuilder_typed._api.async_operations.image_recipe import AsyncImageRecipeOperations
from imagebuilder_typed._api.async_operations.infrastructure import AsyncInfrastructureOperations
from imagebuilder_typed._api.async_operations.lifecycle import AsyncLifecycleOperations
from imagebuilder_typed._api.async_operations.marketplace import AsyncMarketplaceOperations
from imagebuilder_typed._api.async_operations.pipeline import AsyncPipelineOperations
from imagebuilder_typed._api.async_operations.scan_finding import AsyncScanFindingOperations
from imagebuilder_typed._api.async_operations.tag import AsyncTagOperations
from imagebuilder_typed._api.async_operations.workflow import AsyncWorkflowOperations

__all__ = ["AsyncOperations"]


class AsyncOperations(
    AsyncComponentOperations,
    AsyncContainerRecipeOperations,
    AsyncDistributionOperations,
    AsyncImageOperations,
    AsyncImageRecipeOperations,
    AsyncInfrastructureOperations,
    AsyncLifecycleOperations,
    AsyncMarketplaceOperations,
    AsyncPipelineOperations,
    AsyncScanFindingOperations,
    AsyncTagOperations,
    AsyncWorkflowOperations,
):
    """The methods of the async client. All of them use the same call path."""

    __slots__ = ()
