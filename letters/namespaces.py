"""The names that a package and its signature are written in: namespaces, types, algorithms.

Sources: ISO/IEC 29500-2 (packages), W3C XML Signature 1.1, ETSI XAdES 1.3.2, [MS-OFFCRYPTO] 2.5.
"""

from __future__ import annotations

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"

CONTENT_TYPES = f"{_PACKAGE}/content-types"
RELATIONSHIPS = f"{_PACKAGE}/relationships"
PACKAGE_SIGNATURE = f"{_PACKAGE}/digital-signature"
DSIG = "http://www.w3.org/2000/09/xmldsig#"
XADES = "http://uri.etsi.org/01903/v1.3.2#"
OFFICE_SIGNATURE = "http://schemas.microsoft.com/office/2006/digsig"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE_RELATIONSHIPS = _OFFICE

SIGNED_PROPERTIES_TYPE = "http://uri.etsi.org/01903#SignedProperties"
OBJECT_TYPE = f"{DSIG}Object"
C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
RELATIONSHIP_TRANSFORM = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
ECDSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"

SIGNATURE_ORIGIN_RELATIONSHIP = f"{_PACKAGE}/relationships/digital-signature/origin"
SIGNATURE_RELATIONSHIP = f"{_PACKAGE}/relationships/digital-signature/signature"
DOCUMENT_RELATIONSHIPS = frozenset({f"{_OFFICE}/officeDocument", f"{_STRICT}/officeDocument"})
HYPERLINK_RELATIONSHIPS = frozenset({f"{_OFFICE}/hyperlink", f"{_STRICT}/hyperlink"})
CUSTOM_XML_RELATIONSHIPS = frozenset({f"{_OFFICE}/customXml", f"{_STRICT}/customXml"})
TEMPLATE_RELATIONSHIPS = frozenset({f"{_OFFICE}/attachedTemplate", f"{_STRICT}/attachedTemplate"})
STYLES_WITH_EFFECTS_RELATIONSHIP = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"
THUMBNAIL_RELATIONSHIP = f"{_PACKAGE}/relationships/metadata/thumbnail"
METADATA_RELATIONSHIPS = frozenset(
    {
        f"{_PACKAGE}/relationships/metadata/core-properties",
        f"{_OFFICE}/extended-properties",
        f"{_OFFICE}/custom-properties",
        f"{_STRICT}/extendedProperties",
        f"{_STRICT}/customProperties",
        THUMBNAIL_RELATIONSHIP,
    }
)
"""What Office leaves unsigned, and only when the *package* points at it."""

RELATIONSHIPS_CONTENT_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
SIGNATURE_ORIGIN_CONTENT_TYPE = "application/vnd.openxmlformats-package.digital-signature-origin"
SIGNATURE_CONTENT_TYPE = "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"
DOCUMENT_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
