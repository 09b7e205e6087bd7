#!/usr/bin/env bash
# The tests of the Python package, those against a server included. ADIT: another command than ./adit.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
PYTHONDONTWRITEBYTECODE=1 python3 -W error::ResourceWarning -m unittest discover -s tests -t .
