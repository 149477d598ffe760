# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Fast checks of requests: one for each class. They say whether an object is valid, not what is wrong.

For a class with the fields ``name: str`` (3 to 128 characters, with a pattern) and ``platform: Platform | None`` it reads::

    def is_valid_component(obj):
        if obj.__class__ is not Component:
            return False
        v = obj.name
        if not (v.__class__ is str and 3 <= len(v) <= 128 and (v.isascii() or is_utf8(v)) and matches_name(v)):
            return False
        v = obj.platform
        if v is not None and not (v.__class__ is Platform or v in platform_of):
            return False
        return True

A check may raise, or reject a valid value (of a subclass of ``str``, say). Then ``validation/_find_problems.py`` decides.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # They are loaded by name. Tools that pack an application look for statements.
    from imagebuilder_typed.validation._checks import component as component
    from imagebuilder_typed.validation._checks import container_recipe as container_recipe
    from imagebuilder_typed.validation._checks import distribution as distribution
    from imagebuilder_typed.validation._checks import image as image
    from imagebuilder_typed.validation._checks import image_recipe as image_recipe
    from imagebuilder_typed.validation._checks import infrastructure as infrastructure
    from imagebuilder_typed.validation._checks import lifecycle as lifecycle
    from imagebuilder_typed.validation._checks import marketplace as marketplace
    from imagebuilder_typed.validation._checks import pipeline as pipeline
    from imagebuilder_typed.validation._checks import scan_finding as scan_finding
    from imagebuilder_typed.validation._checks import shared as shared
    from imagebuilder_typed.validation._checks import tag as tag
    from imagebuilder_typed.validation._checks import workflow as workflow
