# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Functions that make JSON of objects, for responses and what is only in responses: a module for each resource family.

A call needs none of them. ``conversion/_to_wire/`` has the others, and says how they work.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # They are loaded by name. Tools that pack an application look for statements.
    from imagebuilder_typed.conversion._answers_to_wire import component as component
    from imagebuilder_typed.conversion._answers_to_wire import container_recipe as container_recipe
    from imagebuilder_typed.conversion._answers_to_wire import distribution as distribution
    from imagebuilder_typed.conversion._answers_to_wire import image as image
    from imagebuilder_typed.conversion._answers_to_wire import image_recipe as image_recipe
    from imagebuilder_typed.conversion._answers_to_wire import infrastructure as infrastructure
    from imagebuilder_typed.conversion._answers_to_wire import lifecycle as lifecycle
    from imagebuilder_typed.conversion._answers_to_wire import marketplace as marketplace
    from imagebuilder_typed.conversion._answers_to_wire import pipeline as pipeline
    from imagebuilder_typed.conversion._answers_to_wire import scan_finding as scan_finding
    from imagebuilder_typed.conversion._answers_to_wire import shared as shared
    from imagebuilder_typed.conversion._answers_to_wire import tag as tag
    from imagebuilder_typed.conversion._answers_to_wire import workflow as workflow
