"""The places in moto's CloudFormation that this package replaces. `test_moto_contract.py` checks them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.cloudformation import models, parsing

from .models import MODELS
from .resource_maps import ImageBuilderResourceMap, with_whole_attribute_names
from .stacks import ImageBuilderStacks

if TYPE_CHECKING:
    from collections.abc import Callable


def extend_cloudformation() -> None:
    """Let moto's CloudFormation use the classes of this package. Calling it again does nothing."""
    moto: Any = models
    functions: Any = parsing
    if moto.ResourceMap is ImageBuilderResourceMap:
        return
    assert MODELS
    moto.ResourceMap = ImageBuilderResourceMap
    functions.clean_json = with_whole_attribute_names(functions.clean_json)
    functions.generate_resource_name = _with_valid_repository_names(functions.generate_resource_name)
    moto.cloudformation_backends.backend = ImageBuilderStacks
    for _, _, backend in moto.cloudformation_backends.iter_backends():
        backend.__class__ = ImageBuilderStacks
        for stack in backend.stacks.values():
            stack.resource_map.__class__ = ImageBuilderResourceMap
    for accounts in moto.cloudformation_backends.values():
        accounts.backend = ImageBuilderStacks
    # moto may have listed the models before they existed.
    for listing in (parsing.get_model_list, parsing.get_model_map, parsing.get_name_type_map):
        listing.cache_clear()


def _with_valid_repository_names(generate: Callable[[str, str, str], str]) -> Callable[[str, str, str], str]:
    """moto's function for the names of resources, for the repositories of container images too.

    moto's ECR refuses the names that moto's CloudFormation generates, since they have capital letters.
    """

    def generate_resource_name(resource_type: str, stack_name: str, logical_id: str) -> str:
        name = generate(resource_type, stack_name, logical_id)
        return name.lower() if resource_type == "AWS::ECR::Repository" else name

    return generate_resource_name
