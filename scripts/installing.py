"""The steps of an install that other programs do (venv, pip), and what their failures mean in words."""

import os
import re
import subprocess
import sys

from scripts.setup_error import SetupError

PIP_INSTALL = (
    *("-I", "-m", "pip", "install", "--require-hashes", "--no-deps", "--only-binary=:all:"),
    *("--no-input", "--disable-pip-version-check", "--no-warn-script-location", "--retries=3"),
)

# A person's own settings (proxy, certificates, mirror) hold; these would install somewhere or something else.
MISLEADING = {
    *("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_CONSTRAINT", "PIP_REQUIREMENT", "PIP_NO_BINARY"),
    *("PIP_DRY_RUN", "PIP_QUIET", "PIP_REQUIRE_VIRTUALENV"),
}

DISK_FULL = re.compile(r"No space left on device|Errno 28|Disk quota exceeded")
OTHER_BYTES = re.compile(r"DO NOT MATCH THE HASHES")
NO_TRUST = re.compile(r"CERTIFICATE_VERIFY_FAILED")
NO_NETWORK = re.compile(
    r"NewConnectionError|NameResolutionError|Failed to establish|Network is unreachable|[Tt]imed out"
    r"|ReadTimeout|Connection(Error| refused| reset| aborted)|ProxyError|SSLError"
)
NO_PACKAGE = re.compile(r"No matching distribution|Could not find a version")


def explain(output: str) -> str:
    """Turn the output of a failed venv or pip into the sentence a person can act on."""
    if DISK_FULL.search(output):
        return "the disk is full; setting up needs about 700 MB. Make room, then start again."
    if OTHER_BYTES.search(output):
        return (
            "a downloaded package is not the one the lock file names, so nothing was installed. "
            "Start again; if it stays so, please report it."
        )
    if NO_TRUST.search(output):
        return (
            "the packages could not be fetched: the connection's certificate is not trusted. Where a network "
            "inspects its traffic, set PIP_CERT to the file with its certificates, then start again."
        )
    if NO_NETWORK.search(output):
        return (
            "the packages could not be fetched. The first start needs the network, once; "
            "connect, then start again."
        )
    if NO_PACKAGE.search(output):
        return (
            f"there is no package for this Python on this machine ({last_error(output)}). Python 3.11 "
            "to 3.14 on 64-bit Linux (glibc 2.34 or newer), macOS or Windows will do."
        )
    return f"the packages could not be installed: {last_error(output)}"


def last_error(output: str) -> str:
    """Return the last thing pip called an error, or else the last thing said."""
    errors = [line.partition("ERROR:")[2].strip() for line in output.splitlines() if "ERROR:" in line]
    said = errors or [line.strip() for line in output.splitlines() if line.strip()]
    return said[-1] if said else "no reason given"


def run_step(command: list[str]) -> None:
    """Run one step, showing only the lines that tell why it takes long; SetupError when it fails."""
    settings = {key: value for key, value in os.environ.items() if key not in MISLEADING}
    lines = []
    with subprocess.Popen(
        command,
        env={**settings, "PIP_USER": "0"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            lines.append(line)
            if line.strip().startswith(("Downloading", "Installing collected")):
                print(f"  {line.strip().partition(':')[0]}", file=sys.stderr, flush=True)
    if process.returncode != 0:
        raise SetupError(explain("".join(lines)))
