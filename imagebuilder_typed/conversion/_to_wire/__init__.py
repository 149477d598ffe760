# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Functions that make JSON of objects: one for each class that requests have, in a module for each resource family.

``conversion/_from_wire/`` has the functions for the other direction, and says how they work. A function here raises anything
for an object that lacks a member that must be there, or has a value of a wrong type.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # They are loaded by name. Tools that pack an application look for statements.
    from imagebuilder_typed.conversion._to_wire import component as component
    from imagebuilder_typed.conversion._to_wire import container_recipe as container_recipe
    from imagebuilder_typed.conversion._to_wire import distribution as distribution
    from imagebuilder_typed.conversion._to_wire import image as image
    from imagebuilder_typed.conversion._to_wire import image_recipe as image_recipe
    from imagebuilder_typed.conversion._to_wire import infrastructure as infrastructure
    from imagebuilder_typed.conversion._to_wire import lifecycle as lifecycle
    from imagebuilder_typed.conversion._to_wire import marketplace as marketplace
    from imagebuilder_typed.conversion._to_wire import pipeline as pipeline
    from imagebuilder_typed.conversion._to_wire import scan_finding as scan_finding
    from imagebuilder_typed.conversion._to_wire import shared as shared
    from imagebuilder_typed.conversion._to_wire import tag as tag
    from imagebuilder_typed.conversion._to_wire import workflow as workflow
