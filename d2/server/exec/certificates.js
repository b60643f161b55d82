import { KeyObject, randomBytes, webcrypto, X509Certificate } from 'node:crypto';
import { BitString, Integer, OctetString, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, AuthorityKeyIdentifier, BasicConstraints, Certificate, Extension, ExtKeyUsage, GeneralName, GeneralNames, GeneralSubtree, id_AuthorityKeyIdentifier, id_BasicConstraints, id_ExtKeyUsage, id_KeyUsage, id_NameConstraints, id_SubjectAltName, id_SubjectKeyIdentifier, NameConstraints, } from 'pkijs';
const DNS_NAME = 2;
const COMMON_NAME = '2.5.4.3';
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const DIGITAL_SIGNATURE = new BitString({ valueHex: Uint8Array.of(0x80), unusedBits: 7 });
const CERTIFICATE_AND_CRL_SIGN = new BitString({ valueHex: Uint8Array.of(0x06), unusedBits: 1 });
const DAY = 86_400_000;
/**
 * A certificate authority of the moment and one certificate by it. The authority may vouch for nothing but these hosts, and
 * its private key cannot be exported and is gone when this returns.
 */
export async function makeCertificates(hosts) {
    const names = hosts.map((host) => new GeneralName({ type: DNS_NAME, value: host }));
    const [authorityKeys, keys] = await Promise.all([newKeys(false), newKeys(true)]);
    const authority = await draft('bunq-mock exec, made for one run', authorityKeys);
    const authorityId = new OctetString({ valueHex: await authority.getKeyHash() });
    authority.issuer = authority.subject;
    authority.extensions = [
        extension(id_BasicConstraints, new BasicConstraints({ cA: true, pathLenConstraint: 0 }), true),
        extension(id_KeyUsage, CERTIFICATE_AND_CRL_SIGN, true),
        extension(id_SubjectKeyIdentifier, authorityId),
        extension(id_NameConstraints, only(names), true),
    ];
    await authority.sign(authorityKeys.privateKey, 'SHA-256');
    const certificate = await draft(hosts[0] ?? '', keys);
    certificate.issuer = authority.subject;
    certificate.extensions = [
        extension(id_BasicConstraints, new BasicConstraints(), true),
        extension(id_KeyUsage, DIGITAL_SIGNATURE, true),
        extension(id_ExtKeyUsage, new ExtKeyUsage({ keyPurposes: [SERVER_AUTH] })),
        extension(id_SubjectAltName, new GeneralNames({ names })),
        extension(id_SubjectKeyIdentifier, new OctetString({ valueHex: await certificate.getKeyHash() })),
        extension(id_AuthorityKeyIdentifier, new AuthorityKeyIdentifier({ keyIdentifier: authorityId })),
    ];
    await certificate.sign(authorityKeys.privateKey, 'SHA-256');
    return {
        authority: pem(authority),
        certificate: pem(certificate),
        key: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString(),
    };
}
/** Elliptic curves: a pair of RSA keys would cost more than everything else at the start. */
function newKeys(extractable) {
    return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, extractable, ['sign', 'verify']);
}
async function draft(commonName, keys) {
    const certificate = new Certificate();
    certificate.version = 2;
    // The first bit stays clear: a serial number is positive.
    certificate.serialNumber = new Integer({ valueHex: Uint8Array.of(0x40, ...randomBytes(15)) });
    certificate.subject.typesAndValues.push(new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: commonName }) }));
    // A day back, for a command that runs under a clock of its own, such as a container's.
    certificate.notBefore.value = new Date(Date.now() - DAY);
    certificate.notAfter.value = new Date(Date.now() + 30 * DAY);
    await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
    return certificate;
}
function extension(extnID, value, critical = false) {
    const asn1 = 'toSchema' in value ? value.toSchema() : value;
    return new Extension({ extnID, critical, extnValue: asn1.toBER() });
}
function only(names) {
    return new NameConstraints({ permittedSubtrees: names.map((base) => new GeneralSubtree({ base })) });
}
function pem(certificate) {
    return new X509Certificate(Buffer.from(certificate.toSchema().toBER())).toString();
}
