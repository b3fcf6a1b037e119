#include "core/oauth/keys.h"

#include "core/crypto/sealingkey.h"
#include "core/store/store.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

constexpr std::chrono::seconds keysFreshness{1};
/// Held by whoever makes keys, so that two nodes do not do it at once.
constexpr qint64 lockOfKeys = 0x7369676e6b657973;

QByteArray contextOf(const QString &kid) { return "signing_key:" + kid.toLatin1(); }

Result<> insert(store::Connection &unit, const crypto::jose::Key &key, const crypto::SealingKey &sealing, Instant now,
                Instant active)
{
    const auto inserted =
        unit.execute(u"INSERT INTO signing_key (kid, algorithm, public_jwk, private_jwk, created_time, active_time) "
                     "VALUES (?, ?, ?, ?, ?, ?)",
                     {key.kid(), crypto::jose::name(key.algorithm()), QString::fromUtf8(key.publicJwk()),
                      sealing.seal(key.privateJwk(), contextOf(key.kid())), toMicros(now), toMicros(active)});
    if (!inserted)
        return fail(inserted.error());
    return {};
}

/// The algorithms of which a key is there that was not replaced.
Result<QStringList> present(store::Connection &connection)
{
    const auto rows = connection.select(u"SELECT DISTINCT algorithm FROM signing_key WHERE retire_time IS NULL");
    if (!rows)
        return fail(rows.error());
    QStringList names;
    for (const store::Row &row : *rows)
        names.append(row.text(0));
    return names;
}

/// How long a token may live that the retiring keys signed.
Result<std::chrono::seconds> longestLife(store::Connection &unit, const ProviderSettings &settings)
{
    const auto row = unit.selectOne(u"SELECT COALESCE(MAX(access_token_seconds), 0) FROM application");
    if (!row)
        return fail(row.error());
    return std::max({std::chrono::seconds((*row)->integer(0)), settings.accessLife, settings.partnerAccessLife,
                     settings.idTokenLife});
}

std::optional<crypto::jose::Key> keyIn(const QList<SigningKey> &keys, const QString &kid)
{
    const auto found =
        std::find_if(keys.cbegin(), keys.cend(), [&](const SigningKey &one) { return one.key->kid() == kid; });
    return found == keys.cend() ? std::nullopt : found->key;
}

} // namespace

SigningKeys::SigningKeys(std::shared_ptr<const crypto::SealingKey> sealing)
    : m_sealing(std::move(sealing))
{}

Result<QList<crypto::jose::Key>> SigningKeys::generate()
{
    QList<crypto::jose::Key> fresh;
    for (const Algorithm algorithm : algorithms) {
        auto key = crypto::jose::Key::generate(algorithm);
        if (!key)
            return fail(key.error());
        fresh.append(*std::move(key));
    }
    return fresh;
}

Result<> SigningKeys::ensure(store::Store &store, Instant now, Maker make) const
{
    const auto reader = store.reader();
    if (!reader)
        return fail(reader.error());
    const auto there = present(**reader);
    if (!there)
        return fail(there.error());
    if (there->size() == qsizetype(algorithms.size()))
        return {};
    const auto fresh = make();
    if (!fresh)
        return fail(fresh.error());
    return store.writeNow([fresh = *fresh, sealing = m_sealing, now](store::Connection &unit) -> Result<> {
        if (const auto locked = unit.lockUntilCommit(lockOfKeys); !locked)
            return locked;
        const auto before = present(unit); // another node may have been quicker
        if (!before)
            return fail(before.error());
        for (const crypto::jose::Key &key : fresh) {
            if (before->contains(crypto::jose::name(key.algorithm())))
                continue;
            if (const auto stored = insert(unit, key, *sealing, now, now); !stored)
                return stored;
        }
        return {};
    });
}

Result<SigningKeys::Keys> SigningKeys::keys(store::Connection &reader)
{
    const auto now = std::chrono::steady_clock::now();
    Keys before;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_keys && now - m_read < keysFreshness)
            return m_keys;
        before = m_keys;
    }
    const auto rows = reader.select(u"SELECT kid, private_jwk, created_time, active_time, retire_time, remove_time "
                                    "FROM signing_key ORDER BY created_time, kid");
    if (!rows)
        return fail(rows.error());
    auto read = std::make_shared<QList<SigningKey>>();
    for (const store::Row &row : *rows) {
        const QString kid = row.text(0);
        SigningKey one{.key = {},
                       .createdTime = row.instant(2),
                       .activeTime = row.instant(3),
                       .retireTime = row.maybeInstant(4),
                       .removeTime = row.maybeInstant(5)};
        if (before)
            one.key = keyIn(*before, kid);
        if (!one.key) {
            const auto opened = m_sealing->open(row.bytes(1), contextOf(kid));
            const auto key = opened ? crypto::jose::Key::fromJwk(*opened) : fail(opened.error());
            if (!key)
                return fail(key.error());
            one.key = *key;
        }
        read->append(std::move(one));
    }
    const std::scoped_lock lock(m_mutex);
    m_keys = read;
    m_read = now;
    return m_keys;
}

Result<crypto::jose::Key> SigningKeys::signer(store::Connection &reader, Algorithm algorithm, Instant now)
{
    const auto all = keys(reader);
    if (!all)
        return fail(all.error());
    const auto newest = std::find_if((*all)->crbegin(), (*all)->crend(), [&](const SigningKey &one) {
        return one.key->algorithm() == algorithm && one.signsAt(now);
    });
    if (newest == (*all)->crend())
        return fail(ErrorKind::Unavailable, u"There is no key to sign with %1."_s.arg(crypto::jose::name(algorithm)));
    return *newest->key;
}

Result<std::optional<crypto::jose::Key>> SigningKeys::find(store::Connection &reader, const QString &kid, Instant now)
{
    const auto all = keys(reader);
    if (!all)
        return fail(all.error());
    const auto found = std::find_if((*all)->cbegin(), (*all)->cend(), [&](const SigningKey &one) {
        return one.key->kid() == kid && one.publishedAt(now);
    });
    return found == (*all)->cend() ? std::nullopt : found->key;
}

Result<QList<SigningKey>> SigningKeys::published(store::Connection &reader, Instant now)
{
    const auto all = keys(reader);
    if (!all)
        return fail(all.error());
    QList<SigningKey> shown;
    std::copy_if((*all)->cbegin(), (*all)->cend(), std::back_inserter(shown),
                 [&](const SigningKey &one) { return one.publishedAt(now); });
    return shown;
}

Result<QByteArray> SigningKeys::jwkSet(store::Connection &reader, Instant now)
{
    const auto shown = published(reader, now);
    if (!shown)
        return fail(shown.error());
    QByteArrayList jwks;
    for (const SigningKey &one : *shown)
        jwks.append(one.key->publicJwk());
    return "{\"keys\":[" + jwks.join(',') + "]}";
}

std::function<Result<>(store::Connection &)> SigningKeys::rotation(QList<crypto::jose::Key> fresh, bool immediately,
                                                                   const ProviderSettings &settings,
                                                                   const Events &events, Event about) const
{
    about.name = u"keys.rotated"_s;
    QJsonArray kids;
    for (const crypto::jose::Key &key : fresh)
        kids.append(key.kid());
    about.detail = {{u"kids"_s, kids}, {u"immediately"_s, immediately}};
    return [fresh = std::move(fresh), immediately, settings, &events, about = std::move(about),
            sealing = m_sealing](store::Connection &unit) -> Result<> {
        const Instant now = about.time, active = immediately ? now : now + overlap;
        if (const auto locked = unit.lockUntilCommit(lockOfKeys); !locked)
            return locked;
        const auto waiting = unit.selectOne(
            u"SELECT active_time FROM signing_key WHERE active_time > ? ORDER BY active_time DESC", {toMicros(now)});
        if (!waiting)
            return fail(waiting.error());
        if (*waiting && !immediately)
            return fail(ErrorKind::Conflict,
                        u"The keys are being rotated already; the new ones sign from %1 on."_s.arg(
                            toRfc3339((*waiting)->instant(0))),
                        u"Wait until then, or rotate immediately."_s);
        const auto life = longestLife(unit, settings);
        if (!life)
            return fail(life.error());
        const Instant remove = immediately ? now : active + *life;
        // Immediately: those that still wait for their retirement end too.
        const auto retired = immediately ? unit.execute(u"UPDATE signing_key SET retire_time = ?, remove_time = ? "
                                                        "WHERE remove_time IS NULL OR remove_time > ?",
                                                        {toMicros(now), toMicros(now), toMicros(now)})
                                         : unit.execute(u"UPDATE signing_key SET retire_time = ?, remove_time = ? "
                                                        "WHERE retire_time IS NULL",
                                                        {toMicros(active), toMicros(remove)});
        if (!retired)
            return fail(retired.error());
        const auto removed = unit.execute(u"DELETE FROM signing_key WHERE remove_time <= ?", {toMicros(now)});
        if (!removed)
            return fail(removed.error());
        for (const crypto::jose::Key &key : fresh) {
            if (const auto stored = insert(unit, key, *sealing, now, active); !stored)
                return stored;
        }
        events.announce(unit, about);
        return {};
    };
}

void SigningKeys::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_read = {};
}

} // namespace bc::oauth
