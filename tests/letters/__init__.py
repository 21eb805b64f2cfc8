"""Tests of the documents: packages, signatures, verification."""
