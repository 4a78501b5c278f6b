"""Exchange: annotations out and in, a colleague's notebook merged, and citations.

``outgoing`` writes the formats, ``taking_in`` reads them, ``citing`` cites.
"""

from app.services.exchange.citing import citation, citation_text
from app.services.exchange.outgoing import FORMS, annotation_record, as_csv, as_json_ld, export, save
from app.services.exchange.taking_in import Taken, preview, take_in

__all__ = [
    "FORMS",
    "Taken",
    "annotation_record",
    "as_csv",
    "as_json_ld",
    "citation",
    "citation_text",
    "export",
    "preview",
    "save",
    "take_in",
]
