#include "ui/applications/detaillists.h"

#include "ui/applications/texts.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

QString partOf(const Application &application, QLatin1StringView part)
{
    return u"/api/v1/admin/application/%1/%2"_s.arg(application.id).arg(part);
}

} // namespace

SecretsSection::SecretsSection(ProviderClient &client, QWidget *parent)
    : LoadedSection(client, tr("Secrets"), tr("Reading the secrets…"), parent)
    , m_rotate(addButton(tr("Rotate secret…")))
{
    m_rotate->setObjectName(u"rotateSecret"_s);
    connect(m_rotate, &QPushButton::clicked, this, &SecretsSection::rotateRequested);
}

void SecretsSection::load(const Application &application)
{
    m_active = application.active();
    read(partOf(application, "secrets"_L1));
}

void SecretsSection::fill(const QJsonObject &answer, bool)
{
    m_secrets.clear();
    for (const QJsonValue one : answer.value("results"_L1).toArray()) {
        m_secrets.prepend(Secret::fromJson(one.toObject())); // the newest first
    }
    m_rotate->setVisible(m_active);
    QList<QWidget *> rows;
    for (const Secret &secret : std::as_const(m_secrets)) {
        QStringList finer{tr("Created %1").arg(moment::both(secret.created)),
                          secret.lastUsed.isValid() ? tr("Last used %1").arg(moment::both(secret.lastUsed))
                                                    : tr("Never used")};
        QPushButton *end = nullptr;
        if (!secret.isCurrent) {
            finer.append(tr("Works until %1").arg(moment::both(secret.expires)));
            if (m_active) {
                end = new QPushButton(tr("End now…"));
                end->setObjectName(u"endSecret"_s);
                end->setAccessibleName(tr("End the old secret now"));
                connect(end, &QPushButton::clicked, this, [this, secret] { Q_EMIT endRequested(secret); });
            }
        }
        rows.append(detailRow(secret.isCurrent ? tr("Current secret") : tr("Old secret"), finer, end,
                              moment::exact(secret.lastUsed)));
    }
    if (rows.isEmpty()) {
        showNothing(tr("It has no secret that works. Rotate to give it a new one."));
    } else {
        showRows(rows);
    }
}

ConsentsSection::ConsentsSection(ProviderClient &client, QWidget *parent)
    : LoadedSection(client, tr("Consents"), tr("Reading the consents…"), parent)
{}

void ConsentsSection::load(const Application &application) { read(partOf(application, "consents"_L1)); }

void ConsentsSection::fill(const QJsonObject &answer, bool further)
{
    if (!further) {
        m_consents.clear();
    }
    for (const QJsonValue one : answer.value("results"_L1).toArray()) {
        m_consents.append(Consent::fromJson(one.toObject()));
    }
    if (m_consents.isEmpty()) {
        showNothing(tr("Nobody gives it access to their data now. People are asked when they first sign in to it."));
        return;
    }
    QList<QWidget *> rows;
    for (const Consent &consent : std::as_const(m_consents)) {
        QStringList scopes;
        for (const QString &scope : consent.scopes) {
            scopes.append(scopeName(scope));
        }
        QStringList finer;
        if (!consent.personName.isEmpty() && !consent.personEmail.isEmpty()) {
            finer.append(consent.personEmail);
        }
        finer.append(scopes.join(u", "_s));
        if (!consent.resources.isEmpty()) {
            finer.append(tr("For use at %1").arg(consent.resources.join(u", "_s)));
        }
        finer.append(tr("Since %1").arg(moment::both(consent.created)));
        auto *withdraw = new QPushButton(tr("Withdraw…"));
        withdraw->setObjectName(u"withdrawConsent"_s);
        withdraw->setAccessibleName(tr("Withdraw the consent of %1").arg(consent.person()));
        connect(withdraw, &QPushButton::clicked, this, [this, consent] { Q_EMIT withdrawRequested(consent); });
        rows.append(detailRow(consent.person(), finer, withdraw, moment::exact(consent.created)));
    }
    const qint64 total = answer.value("count"_L1).toInteger();
    const QJsonValue next = answer.value("next_id"_L1);
    if (!next.isNull() && !next.isUndefined()) {
        auto *more = new QPushButton(tr("Show more"));
        connect(more, &QPushButton::clicked, this, [this, next] {
            QUrlQuery query;
            query.addQueryItem(u"offset"_s, QString::number(next.toInteger()));
            readOn(query);
        });
        rows.append(detailRow(tr("%1 of %2").arg(m_consents.size()).arg(total), {}, more));
    }
    showRows(rows);
}

} // namespace bc::ui::applications
