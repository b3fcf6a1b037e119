#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QHash>
#include <QString>

#include <memory>

namespace bc::ui {

/// Where the console keeps the refresh token between two runs. Nothing blocks; GUI thread only. Errors: NotFound,
/// Unavailable (no keyring on this machine), Forbidden (locked or denied), Internal.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual QCoro::Task<Result<QString>> read(QString key) = 0;
    virtual QCoro::Task<Result<>> write(QString key, QString secret) = 0;
    /// Taking away what is not there is no error.
    virtual QCoro::Task<Result<>> remove(QString key) = 0;
    /// Whether a secret outlives the program here.
    virtual bool lasting() const = 0;
};

/// The desktop's keyring (Secret Service, KWallet) through QtKeychain; never its plain-text fallback.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(QString service = QStringLiteral("BiometricsCloud"));
    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Result<>> write(QString key, QString secret) override;
    QCoro::Task<Result<>> remove(QString key) override;
    bool lasting() const override { return true; }

private:
    QString m_service;
};

/// For this run only.
class MemoryStore final : public SecretStore
{
public:
    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Result<>> write(QString key, QString secret) override;
    QCoro::Task<Result<>> remove(QString key) override;
    bool lasting() const override { return false; }

private:
    QHash<QString, QString> m_secrets;
};

/// One JSON file with mode 0600 in a folder with mode 0700, for machines without a keyring, by choice of the person. A
/// file that others may read is refused, not repaired. Writes replace the file as a whole.
class FileStore final : public SecretStore
{
public:
    explicit FileStore(QString path);
    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Result<>> write(QString key, QString secret) override;
    QCoro::Task<Result<>> remove(QString key) override;
    bool lasting() const override { return true; }

private:
    Result<class QJsonObject> load() const;
    Result<> save(const class QJsonObject &secrets) const;

    QString m_path;
};

/// Uses `first`; when that is not available on this machine, `second` from then on.
class FallbackStore final : public SecretStore
{
public:
    FallbackStore(std::unique_ptr<SecretStore> first, std::unique_ptr<SecretStore> second);
    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Result<>> write(QString key, QString secret) override;
    QCoro::Task<Result<>> remove(QString key) override;
    bool lasting() const override;

private:
    SecretStore &current() { return m_fallen ? *m_second : *m_first; }
    bool fell(const Error &error);

    std::unique_ptr<SecretStore> m_first, m_second;
    bool m_fallen = false;
};

/// The keyring, else memory: without a keyring one signs in at each start unless a file was chosen.
std::unique_ptr<SecretStore> defaultSecretStore();

} // namespace bc::ui
