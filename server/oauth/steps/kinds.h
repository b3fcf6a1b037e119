#pragma once

#include "server/oauth/steps/step.h"

namespace bc::server::oauth::steps {

/// A code of an authenticator program (RFC 6238).
class TotpStep final : public Step
{
public:
    const char *name() const override { return "totp"; }
    bool offered(const accounts::secondfactors::Summary &summary, const Services &services) const override;
    Result<Proof> prove(const Context &context, const http::Parameters &fields) const override;
    const char *wrongText() const override { return "code_wrong"; }
};

/// One of the ten codes on paper.
class RecoveryCodeStep final : public Step
{
public:
    const char *name() const override { return "recovery"; }
    bool offered(const accounts::secondfactors::Summary &summary, const Services &services) const override;
    Result<Proof> prove(const Context &context, const http::Parameters &fields) const override;
    const char *wrongText() const override { return "code_wrong"; }
};

/// A passkey after the password (WebAuthn); presence is enough.
class PasskeyStep final : public Step
{
public:
    const char *name() const override { return "passkey"; }
    bool offered(const accounts::secondfactors::Summary &summary, const Services &services) const override;
    Result<> prepare(const Context &context, pages::SecondFactorPage &page) const override;
    Result<Proof> prove(const Context &context, const http::Parameters &fields) const override;
    const char *wrongText() const override { return "passkey_wrong"; }
};

} // namespace bc::server::oauth::steps
