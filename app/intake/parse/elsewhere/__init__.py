"""Readouts in other languages than English, by one small engine and one lexicon file per language.

``words`` reads the lexicon, ``told`` finds lead, parties and facts, ``voiced`` the statements and
agreements, ``reading`` puts them together. Languages differ in their data and in one habit: whether the
verb stands at the end of its clause (Japanese, Korean) or after its subject.
"""
