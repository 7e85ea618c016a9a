"""What the tables say of themselves: a Frictionless data package and Croissant metadata, by which tools load them."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from wellput import __version__
from wellput.scheme import codes

Row = dict[str, Any]
Columns = tuple[tuple[str, str, str], ...]

_LICENCE = {
    "name": "CC-BY-4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
    "title": "Creative Commons Attribution 4.0 International",
}
_PUBLISHED = "2026-11-25"
_TITLE = "Well Put: annotated dialogues of freelancers and their clients"
_ABOUT = (
    "Sixty difficult situations between a freelancer and a client, each told twice from the same first message, once"
    " going better and once going worse, with the moves of every turn annotated. Texts and labels are synthetic: made"
    " with language models for a course; no real clients are in them."
)

_KEYS = {"dialogues": ["dialogue"], "turns": ["dialogue", "turn"], "spans": []}


def data_package(tables: dict[str, Columns], built: dict[str, str]) -> str:
    """A Frictionless data package (version 1 of the standard) of the tables, from their columns and texts."""
    allowed = {"version": ["better", "worse"], "speaker": ["client", "freelancer"], "code": list(codes())}
    resources = []
    for name, columns in tables.items():
        text = built[f"tables/{name}.csv"]
        fields = []
        for column, kind, about in columns:
            limits: Row = {"required": column not in ("at", "moves", "note")}
            if column in allowed:
                limits["enum"] = allowed[column]
            if column in ("heat", "trust"):
                limits |= {"minimum": 0, "maximum": 4}
            fields.append({"name": column, "type": kind, "description": about, "constraints": limits})
        schema: Row = {"fields": fields}
        if _KEYS[name]:
            schema["primaryKey"] = _KEYS[name]
        if name != "dialogues":
            above = "dialogues" if name == "turns" else "turns"
            keys = _KEYS[above]
            schema["foreignKeys"] = [{"fields": keys, "reference": {"resource": above, "fields": keys}}]
        resources.append(
            {
                "name": name,
                "path": f"tables/{name}.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": len(text.encode()),
                "hash": f"sha256:{_digest(text)}",
                "profile": "tabular-data-resource",
                "schema": schema,
            }
        )
    package = {
        "profile": "tabular-data-package",
        "name": "wellput-dialogues",
        "title": _TITLE,
        "description": _ABOUT,
        "version": __version__,
        "licenses": [_LICENCE],
        "contributors": [{"title": "The Well Put developers", "role": "author"}],
        "keywords": ["dialogue", "negotiation", "conflict", "freelancing", "synthetic"],
        "resources": resources,
    }
    return _json(package)


def croissant(tables: dict[str, Columns], built: dict[str, str]) -> str:
    """Croissant metadata (version 1.0) of the same tables."""
    types = {"string": "sc:Text", "integer": "sc:Integer"}
    distribution, records = [], []
    for name, columns in tables.items():
        text = built[f"tables/{name}.csv"]
        file = f"{name}.csv"
        distribution.append(
            {
                "@type": "cr:FileObject",
                "@id": file,
                "name": file,
                "contentUrl": f"tables/{file}",
                "contentSize": f"{len(text.encode())} B",
                "encodingFormat": "text/csv",
                "sha256": _digest(text),
            }
        )
        fields = [
            {
                "@type": "cr:Field",
                "@id": f"{name}/{column}",
                "name": column,
                "description": about,
                "dataType": types[kind],
                "source": {"fileObject": {"@id": file}, "extract": {"column": column}},
            }
            for column, kind, about in columns
        ]
        record: Row = {"@type": "cr:RecordSet", "@id": name, "name": name, "field": fields}
        if _KEYS[name]:
            record["key"] = [{"@id": f"{name}/{key}"} for key in _KEYS[name]]
        records.append(record)
    metadata = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": "wellput-dialogues",
        "description": _ABOUT,
        "license": _LICENCE["path"],
        "url": "https://creativecommons.org/licenses/by/4.0/",
        "version": __version__,
        "datePublished": _PUBLISHED,
        "citeAs": f"The Well Put developers: {_TITLE}, version {__version__}.",
        "creator": {"@type": "sc:Organization", "name": "The Well Put developers"},
        "keywords": ["dialogue", "negotiation", "conflict", "freelancing", "synthetic"],
        "isLiveDataset": False,
        "distribution": distribution,
        "recordSet": records,
    }
    return _json(metadata)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _json(value: Row) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


_CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataBiases": "cr:dataBiases",
    "dataCollection": "cr:dataCollection",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "equivalentProperty": "cr:equivalentProperty",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "samplingRate": "cr:samplingRate",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "personalSensitiveInformation": "cr:personalSensitiveInformation",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
