# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Functions that make objects of decoded JSON: one for each class that answers have, in a module for each resource family.

For a class with the fields ``arn: str`` and ``state: ImageState | None`` the function reads::

    def make_image(payload):
        get = payload.get
        obj = new(Image)
        if (v := get("arn")).__class__ is str:
            obj.arn = v
        elif v is not None:
            reject()
        else:
            note_incomplete(obj)
        obj.state = None if (v := get("state")) is None else make_image_state(v)
        return obj

Fields are set one by one, because the keywords of ``__init__`` would take a third of the time. The classes have no
validators, and their converters leave text as it is, so skipping ``__init__`` is safe. A value of a wrong type raises
anything. Then conversion field by field takes over (``conversion/_by_field.py``): it may accept the value after all (a
subclass of ``str``, say), and otherwise says where it is.

The functions call only code of this package, and know no hooks of users: ``conversion/_converter.py`` decides which classes
of a converter they convert.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # They are loaded by name. Tools that pack an application look for statements.
    from imagebuilder_typed.conversion._from_wire import component as component
    from imagebuilder_typed.conversion._from_wire import container_recipe as container_recipe
    from imagebuilder_typed.conversion._from_wire import distribution as distribution
    from imagebuilder_typed.conversion._from_wire import image as image
    from imagebuilder_typed.conversion._from_wire import image_recipe as image_recipe
    from imagebuilder_typed.conversion._from_wire import infrastructure as infrastructure
    from imagebuilder_typed.conversion._from_wire import lifecycle as lifecycle
    from imagebuilder_typed.conversion._from_wire import marketplace as marketplace
    from imagebuilder_typed.conversion._from_wire import pipeline as pipeline
    from imagebuilder_typed.conversion._from_wire import scan_finding as scan_finding
    from imagebuilder_typed.conversion._from_wire import shared as shared
    from imagebuilder_typed.conversion._from_wire import tag as tag
    from imagebuilder_typed.conversion._from_wire import workflow as workflow
