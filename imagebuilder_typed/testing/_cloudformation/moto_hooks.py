"""The places in moto's CloudFormation that this package replaces. `test_moto_contract.py` checks them."""

from __future__ import annotations

from typing import Any

from moto.cloudformation import models, parsing

from .models import MODELS
from .resource_maps import ImageBuilderResourceMap, with_whole_attribute_names
from .stacks import ImageBuilderStacks


def extend_cloudformation() -> None:
    """Let moto's CloudFormation use the classes of this package. Calling it again does nothing."""
    moto: Any = models
    functions: Any = parsing
    if moto.ResourceMap is ImageBuilderResourceMap:
        return
    assert MODELS
    moto.ResourceMap = ImageBuilderResourceMap
    functions.clean_json = with_whole_attribute_names(functions.clean_json)
    moto.cloudformation_backends.backend = ImageBuilderStacks
    for _, _, backend in moto.cloudformation_backends.iter_backends():
        backend.__class__ = ImageBuilderStacks
    for accounts in moto.cloudformation_backends.values():
        accounts.backend = ImageBuilderStacks
    # moto may have listed the models before they existed.
    for listing in (parsing.get_model_list, parsing.get_model_map, parsing.get_name_type_map):
        listing.cache_clear()
