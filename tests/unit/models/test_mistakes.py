"""Mistakes in the use of the models: the error says what to write instead."""

from __future__ import annotations

import inspect
import pickle
from collections.abc import Iterable
from typing import Any

import attrs
import pytest

from imagebuilder_typed import models
from imagebuilder_typed.conversion._fields import fields_of
from imagebuilder_typed.models._base import Shape
from tests.support.strategies import SHAPES


class TestSubscripts:
    @pytest.mark.parametrize(
        ("obj", "key", "words"),
        [
            (
                models.GetImageResponse(),
                "image",
                "GetImageResponse objects have attributes, not keys: use response.image",
            ),
            (models.GetImageRecipeResponse(), "imageRecipe", "use response.image_recipe"),
            (models.ListImagesRequest(), "nextToken", "use request.next_token"),
            (
                models.Image(),
                "outputResources",
                "Image objects have attributes, not keys: use .output_resources",
            ),
            (models.Image(), "Nam", "use .name"),
            (models.GetImageResponse(), "qqq", "there are request_id, image"),
            (models.Image(), "qqq", ", ..."),
            (models.Image(), 0, "Image objects have attributes, not keys and entries"),
        ],
    )
    def test_name_the_attribute(self, obj: Any, key: object, words: str) -> None:
        with pytest.raises(TypeError) as caught:
            obj[key]
        assert words in str(caught.value)

    def test_do_not_make_an_object_iterable(self) -> None:
        obj: Any = models.Image()
        assert not isinstance(obj, Iterable)
        for use in (iter, list, dict, lambda each: "name" in each):
            with pytest.raises(TypeError, match="not iterable"):
                use(obj)


class TestKeywords:
    @pytest.mark.parametrize(
        ("cls", "fields", "words"),
        [
            (
                models.ComponentConfiguration,
                {"componentArn": "x"},
                "ComponentConfiguration.__init__() got an unexpected keyword argument 'componentArn'; "
                "did you mean component_arn?",
            ),
            (models.Image, {"nam": "x"}, "did you mean name?"),
            (models.CreateImageRequest, {"imageRecipeArn": "x"}, "did you mean image_recipe_arn?"),
            (
                models.Filter,
                {"zzz": "x"},
                "got an unexpected keyword argument 'zzz'; there are: name, values",
            ),
            (models.Filter, {"nam": "x", "value": []}, "'nam'; did you mean name?; got an unexpected"),
        ],
    )
    def test_that_are_wrong_get_a_suggestion_each_time(
        self, cls: type[Shape], fields: dict[str, object], words: str
    ) -> None:
        for _ in range(2):
            with pytest.raises(TypeError) as caught:
                cls(**fields)
            assert words in str(caught.value)

    def test_that_are_missing_are_named_as_python_does(self) -> None:
        make: Any = models.ImportVmImageRequest
        with pytest.raises(TypeError) as caught:
            make(name="x")
        assert str(caught.value) == (
            "ImportVmImageRequest.__init__() missing 3 required keyword-only arguments: "
            "'semantic_version', 'platform', and 'vm_import_task_id'"
        )

    @pytest.mark.parametrize("cls", SHAPES, ids=lambda cls: cls.__name__)
    def test_do_not_show_in_signatures(self, cls: type[Shape]) -> None:
        names = [field.name for field in fields_of(cls)]
        for function, first in ((cls, []), (cls.__init__, ["self"])):
            assert list(inspect.signature(function).parameters) == [*first, *names]
        with pytest.raises(TypeError, match="unexpected keyword argument 'no such field'; "):
            cls(**{"no such field": 1})

    def test_of_a_users_class_work_as_attrs_makes_them(self) -> None:
        @attrs.define(kw_only=True)
        class Mine(models.Filter):
            note: str = ""

        assert Mine(name="a", note="b").note == "b"
        with pytest.raises(TypeError, match="unexpected keyword argument"):
            Mine(nam="x")  # type: ignore[call-arg]  # what is tested

    def test_objects_are_as_before(self) -> None:
        made = models.CreateImageRequest(image_recipe_arn="x", infrastructure_configuration_arn="y")
        assert len(made.client_token or "") == 36
        assert pickle.loads(pickle.dumps(made)) == made
        assert attrs.evolve(made, image_recipe_arn="z").image_recipe_arn == "z"
