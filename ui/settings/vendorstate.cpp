#include "ui/settings/vendorstate.h"

#include "ui/client/providerclient.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

/// Of links that somebody began and did not end.
QStringList linkStates() { return {u"linked"_s, u"stopped"_s, u"failing"_s}; }

} // namespace

VendorState::VendorState(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_sign(new IconLabel)
    , m_text(wrappedLabel({}, Text::Strong))
    , m_links(wrappedLabel({}, Text::Muted))
    , m_open(new QPushButton(tr("Show the devices")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_text);
    words->addWidget(m_links);
    row->addLayout(words, 1);
    m_open->setObjectName(u"showLinks"_s);
    connect(m_open, &QPushButton::clicked, this, [this] { m_workbench.open(u"devices"_s); });
    row->addWidget(m_open, 0, Qt::AlignTop);
    showLinks();
}

QString VendorState::text() const { return m_text->text(); }

QString VendorState::links() const { return m_links->text(); }

void VendorState::show(const QJsonObject &vendor, const QString &name)
{
    m_provider = vendor.value("provider"_L1).toString();
    if (!vendor.value("configured"_L1).toBool()) {
        m_sign->setIcon(u"sign-info"_s, &Colours::info);
        m_text->setText(tr("Not registered: %1 cannot be linked yet").arg(name));
    } else if (!vendor.value("has_client_secret"_L1).toBool()) {
        m_sign->setIcon(u"sign-warning"_s, &Colours::warning);
        m_text->setText(tr("Registered without a secret: %1 may refuse to talk to us").arg(name));
    } else {
        m_sign->setIcon(u"sign-ok"_s, &Colours::good);
        m_text->setText(tr("Registered: %1 can be linked").arg(name));
    }
}

void VendorState::countLinks()
{
    for (const Cancel &one : std::as_const(m_counting)) {
        one.cancel();
    }
    m_counting.clear();
    for (const QString &state : linkStates()) {
        QUrlQuery query;
        query.addQueryItem(u"provider"_s, m_provider);
        query.addQueryItem(u"state"_s, state);
        query.addQueryItem(u"limit"_s, u"1"_s);
        const Request request = Request::get(u"/api/v1/admin/device-links"_s, query);
        m_counting.append(m_workbench.client().fetch(request, this, [this, state](const Answer &answer) {
            if (answer) { // else what was known before stays: the settings are good without
                m_counts.insert(state, answer->json.value("count"_L1).toInteger());
                showLinks();
            }
        }));
    }
}

void VendorState::showLinks()
{
    const bool isKnown = m_counts.size() == linkStates().size();
    int all = 0;
    for (const qint64 count : std::as_const(m_counts)) {
        all += static_cast<int>(count);
    }
    const int failing = static_cast<int>(m_counts.value(u"failing"_s));
    QStringList words{all == 0 ? tr("No links") : tr("%n link(s) in all workspaces", nullptr, all)};
    if (failing > 0) {
        words.append(tr("%n need(s) attention", nullptr, failing));
    }
    m_links->setText(isKnown ? words.join(u" · "_s) : QString());
    m_links->setVisible(isKnown);
    m_open->setVisible(isKnown && all > 0);
}

} // namespace bc::ui::settings
