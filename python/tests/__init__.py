"""Tests of the package; those against a server need `./adit`. Run: python3 -m unittest discover -s tests -t . in this folder."""
