#include "ui/client/secretstore.h"

#include <QCoroSignal>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace bc::ui {

using namespace Qt::StringLiterals;

QCoro::Task<Result<QString>> MemoryStore::read(QString key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend()) {
        co_return Result<QString>(fail(ErrorKind::NotFound, u"Nothing is kept under this name."_s));
    }
    co_return Result<QString>(*found);
}

QCoro::Task<Result<>> MemoryStore::write(QString key, QString secret)
{
    m_secrets.insert(key, secret);
    co_return Result<>();
}

QCoro::Task<Result<>> MemoryStore::remove(QString key)
{
    m_secrets.remove(key);
    co_return Result<>();
}

FileStore::FileStore(QString path)
    : m_path(std::move(path))
{}

Result<QJsonObject> FileStore::load() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return QJsonObject();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Forbidden, u"The file %1 cannot be read: %2."_s.arg(m_path, file.errorString()));
    }
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others) {
        return fail(ErrorKind::Forbidden, u"The file %1 may be read by others and is not used."_s.arg(m_path),
                    u"Delete it, or take its rights away with chmod 600."_s);
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<> FileStore::save(const QJsonObject &secrets) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir(folder).exists()) {
        if (!QDir().mkpath(folder) ||
            !QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner)) {
            return fail(ErrorKind::Internal, u"The folder %1 cannot be made."_s.arg(folder));
        }
    }
    QSaveFile file(m_path);
    // The rights are set before the first byte is written.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail(ErrorKind::Internal, u"The file %1 cannot be written: %2."_s.arg(m_path, file.errorString()));
    }
    file.write(QJsonDocument(secrets).toJson(QJsonDocument::Compact));
    if (!file.commit()) {
        return fail(ErrorKind::StorageFull, u"The file %1 cannot be written: %2."_s.arg(m_path, file.errorString()));
    }
    return {};
}

QCoro::Task<Result<QString>> FileStore::read(QString key)
{
    const Result<QJsonObject> secrets = load();
    if (!secrets) {
        co_return Result<QString>(fail(secrets.error()));
    }
    const QJsonValue secret = secrets->value(key);
    if (!secret.isString()) {
        co_return Result<QString>(fail(ErrorKind::NotFound, u"Nothing is kept under this name."_s));
    }
    co_return Result<QString>(secret.toString());
}

QCoro::Task<Result<>> FileStore::write(QString key, QString secret)
{
    Result<QJsonObject> secrets = load();
    if (!secrets) {
        co_return Result<>(fail(secrets.error()));
    }
    secrets->insert(key, secret);
    co_return save(*secrets);
}

QCoro::Task<Result<>> FileStore::remove(QString key)
{
    Result<QJsonObject> secrets = load();
    if (!secrets) {
        co_return Result<>(fail(secrets.error()));
    }
    if (!secrets->contains(key)) {
        co_return Result<>();
    }
    secrets->remove(key);
    co_return save(*secrets);
}

FallbackStore::FallbackStore(std::unique_ptr<SecretStore> first, std::unique_ptr<SecretStore> second)
    : m_first(std::move(first))
    , m_second(std::move(second))
{}

bool FallbackStore::lasting() const { return m_fallen ? m_second->lasting() : m_first->lasting(); }

bool FallbackStore::fell(const Error &error)
{
    if (m_fallen || error.kind != ErrorKind::Unavailable) {
        return false;
    }
    m_fallen = true;
    return true;
}

QCoro::Task<Result<QString>> FallbackStore::read(QString key)
{
    Result<QString> answer = co_await current().read(key);
    if (!answer && fell(answer.error())) {
        answer = co_await m_second->read(key);
    }
    co_return Result<QString>(std::move(answer));
}

QCoro::Task<Result<>> FallbackStore::write(QString key, QString secret)
{
    Result<> answer = co_await current().write(key, secret);
    if (!answer && fell(answer.error())) {
        answer = co_await m_second->write(key, secret);
    }
    co_return Result<>(std::move(answer));
}

QCoro::Task<Result<>> FallbackStore::remove(QString key)
{
    Result<> answer = co_await current().remove(key);
    if (!answer && fell(answer.error())) {
        answer = co_await m_second->remove(key);
    }
    co_return Result<>(std::move(answer));
}

std::unique_ptr<SecretStore> defaultSecretStore()
{
    return std::make_unique<FallbackStore>(std::make_unique<KeychainStore>(), std::make_unique<MemoryStore>());
}

} // namespace bc::ui
