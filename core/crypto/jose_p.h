#pragma once

#include "core/crypto/jose.h"

#include <cjose/header.h>
#include <cjose/jwk.h>
#include <cjose/jws.h>
#include <cjose/util.h>
#include <jansson.h>
#include <memory>

namespace bc::crypto::jose {

struct Release
{
    void operator()(cjose_jwk_t *key) const { cjose_jwk_release(key); }
    void operator()(cjose_jws_t *token) const { cjose_jws_release(token); }
    void operator()(json_t *json) const { json_decref(json); }
    void operator()(char *text) const { cjose_get_dealloc()(text); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

/// Immutable after construction, and cjose only reads a key that it signs or verifies with, so threads may share it.
struct Key::Private
{
    Owned<cjose_jwk_t> key;
    Algorithm algorithm = Algorithm::ES256;
    bool algorithmNamed = false; ///< by the JWK
    bool isPrivate = false;
    QString kid, thumbprint;
    QByteArray publicJwk;
};

/// The way from the functions of this room to what a key holds.
struct Work
{
    static const Key::Private &of(const Key &key) { return *key.d; }
};

/// The JSON object in `text`, read with jansson, because Qt's reader takes a member that stands twice. Null if it is
/// malformed, not an object, or holds a member twice at any depth.
Owned<json_t> strictObject(QByteArrayView text);

} // namespace bc::crypto::jose
