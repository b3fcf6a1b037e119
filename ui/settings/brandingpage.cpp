#include "ui/settings/brandingpage.h"

#include "ui/client/providerclient.h"
#include "ui/settings/brandpreview.h"
#include "ui/settings/colourfield.h"
#include "ui/settings/logofield.h"
#include "ui/settings/parts.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/formfoot.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int brandingWidth = 400, leastBrandingWidth = 272;
constexpr int longestName = 60, longestSupport = 200; // as the provider takes them

QStringList texts() { return {u"product_name"_s, u"support_text"_s, u"support_url"_s, u"terms_url"_s}; }

FormField::Check atMost(int longest)
{
    return [longest](const QString &text) {
        return text.size() > longest ? BrandingPage::tr("At most %n character(s).", nullptr, longest) : QString();
    };
}

QString contactFault(const QString &text, bool mail)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
    const bool letter = mail && url.isValid() && url.scheme() == "mailto"_L1 && url.path().contains(u'@');
    if (web || letter) {
        return {};
    }
    return mail ? BrandingPage::tr("Write the whole address: https://… or mailto:…")
                : BrandingPage::tr("Write the whole address, https://….");
}

} // namespace

BrandingPage::BrandingPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_states(new StateView)
    , m_light(new ColourField(u"accent_light"_s, tr("Colour on the light page"), false))
    , m_dark(new ColourField(u"accent_dark"_s, tr("Colour on the dark page"), true))
    , m_logo(new LogoField)
    , m_preview(new BrandPreview)
    , m_trouble(new TroubleLine)
    , m_save(new WaitButton(tr("Save"), tr("Saving…")))
    , m_restore(new WaitButton(tr("Restore the default…"), tr("Restoring…")))
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_draft(label(tr("Unsaved changes"), Text::Muted))
{
    auto *header = new PlaceHeader(tr("Sign-in pages"));
    header->setSubtitle(
        tr("How the pages look on which people of %1 sign in and consent").arg(workbench.person().tenantName));
    auto *across = new QWidget;
    auto *row = new QHBoxLayout(across);
    row->setContentsMargins(0, 0, space::l, space::l);
    row->setSpacing(space::s);
    row->addWidget(makeForm(), 1);
    row->addWidget(makePreview(), 1);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(across, 1);
    inside->addWidget(makeFoot());
    m_states->setContent(content);
    m_states->setLoadingText(tr("Loading the look of the pages…"));
    m_states->setEmpty(u"sign-palette"_s, tr("Not loaded"), {});
    connect(m_states, &StateView::retryRequested, this, &BrandingPage::load);
    connect(m_states, &StateView::cancelRequested, this, [this] { m_loading.cancel(); });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(header);
    all->addWidget(m_states, 1);
}

QWidget *BrandingPage::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::l, 0, space::l, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_trouble);
    const auto add = [this, column](const QString &name, const QString &title, const QString &help,
                                    FormField::Check check) {
        auto *field = new FormField(name, title, FormField::Need::Optional, new QLineEdit, help);
        field->setCheck(std::move(check));
        column->addWidget(field);
        m_fields.insert(name, field);
        connect(field, &FormField::edited, this, &BrandingPage::onEdited);
    };
    add(u"product_name"_s, tr("Name"), tr("Stands at the top instead of BiometricsCloud."), atMost(longestName));
    column->addWidget(m_logo);
    column->addWidget(m_light);
    column->addWidget(m_dark);
    add(u"support_text"_s, tr("Text at the foot"), tr("One line, for example when your help desk is there."),
        atMost(longestSupport));
    add(u"support_url"_s, tr("Address of help"), tr("A page, or mailto: and an address."),
        [](const QString &text) { return contactFault(text, true); });
    add(u"terms_url"_s, tr("Address of the terms of use"), {},
        [](const QString &text) { return contactFault(text, false); });
    column->addStretch();
    connect(m_light, &ColourField::edited, this, [this] {
        m_preview->setDark(false);
        onEdited();
    });
    connect(m_dark, &ColourField::edited, this, [this] {
        m_preview->setDark(true);
        onEdited();
    });
    connect(m_logo, &LogoField::edited, this, &BrandingPage::onEdited);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(leastBrandingWidth);
    scroll->setMaximumWidth(brandingWidth);
    scroll->setWidget(form);
    return scroll;
}

QWidget *BrandingPage::makePreview()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("Preview"), Text::Strong));
    head->addStretch();
    auto *chips = new ChipBar;
    chips->setObjectName(u"previewScheme"_s);
    chips->add(tr("Light"), u"light"_s);
    chips->add(tr("Dark"), u"dark"_s);
    connect(chips, &ChipBar::chosen, this, [this](const QString &scheme) { m_preview->setDark(scheme == "dark"_L1); });
    connect(m_light, &ColourField::edited, chips, [chips] { chips->setCurrent(u"light"_s); });
    connect(m_dark, &ColourField::edited, chips, [chips] { chips->setCurrent(u"dark"_s); });
    head->addWidget(chips);
    column->addLayout(head);
    column->addWidget(m_preview, 1);
    QLabel *note = label(tr("People see light or dark as their browser is set."), Text::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
    return box;
}

QWidget *BrandingPage::makeFoot()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hairline());
    m_save->setObjectName(u"saveBranding"_s);
    m_restore->setObjectName(u"restoreBranding"_s);
    m_discard->setObjectName(u"discardBranding"_s);
    connect(m_save, &WaitButton::asked, this, &BrandingPage::save);
    connect(m_restore, &WaitButton::asked, this, &BrandingPage::restore);
    connect(m_discard, &QPushButton::clicked, this, [this] { setValues(m_stored); });
    column->addWidget(formFoot({m_save, m_discard}, m_draft, m_restore));
    return box;
}

void BrandingPage::activate()
{
    if (!m_loaded && m_states->state() != StateView::State::Loading) {
        load();
    }
}

void BrandingPage::focusContent()
{
    if (m_loaded) {
        m_fields.value(u"product_name"_s)->editor()->setFocus();
    }
}

QString BrandingPage::unsaved() const { return m_dirty ? tr("The look of the sign-in pages") : QString(); }

QString BrandingPage::trouble() const { return m_trouble->text(); }

void BrandingPage::load()
{
    m_states->showLoading();
    m_loading =
        m_workbench.client().fetch(Request::get(u"/api/v1/admin/branding"_s), this, [this](const Answer &answer) {
            if (answer) {
                m_loaded = true;
                setValues(answer->json);
                m_states->showFull();
            } else {
                m_states->showProblem(answer.error()); // also when it was called off: the retry stands there
            }
        });
}

void BrandingPage::loadLogo()
{
    m_loadingLogo.cancel();
    const QJsonObject logo = m_stored.value("logo"_L1).toObject();
    if (logo.isEmpty()) {
        return;
    }
    const QUrl url(logo.value("url"_L1).toString());
    Request request = Request::get(url.path(), QUrlQuery(url));
    request.authorization = Request::Authorization::None; // anybody who signs in sees it
    m_loadingLogo = m_workbench.client().fetch(std::move(request), this, [this, logo](const Answer &answer) {
        if (m_logo->change()) {
            return; // another one was chosen meanwhile
        }
        m_logo->setStored(true, answer ? QImage::fromData(answer->body) : QImage(),
                          tr("%1 × %2 pixels, %3")
                              .arg(logo.value("width"_L1).toInt())
                              .arg(logo.value("height"_L1).toInt())
                              .arg(QLocale().formattedDataSize(logo.value("size"_L1).toInteger())));
        refreshPreview();
    });
}

void BrandingPage::setValues(const QJsonObject &branding)
{
    m_stored = branding;
    for (const QString &name : texts()) {
        m_fields.value(name)->setValue(branding.value(name).toString());
    }
    m_light->setValue(branding.value("accent_light"_L1).toObject().value("colour"_L1).toString());
    m_dark->setValue(branding.value("accent_dark"_L1).toObject().value("colour"_L1).toString());
    m_logo->setStored(branding.value("logo"_L1).isObject(), {}, {});
    m_trouble->clear();
    m_dirty = false;
    m_draft->hide();
    m_discard->hide();
    m_restore->setEnabled(branding.value("modified_time"_L1).isString() || branding.value("logo"_L1).isObject());
    refreshPreview();
    loadLogo();
}

void BrandingPage::onEdited()
{
    m_dirty = true;
    m_draft->show();
    m_discard->show();
    refreshPreview();
}

void BrandingPage::refreshPreview()
{
    Brand brand;
    brand.product = m_fields.value(u"product_name"_s)->value();
    brand.accentLight = m_light->value();
    brand.accentDark = m_dark->value();
    brand.supportText = m_fields.value(u"support_text"_s)->value();
    brand.supportLink = !m_fields.value(u"support_url"_s)->value().isEmpty();
    brand.termsLink = !m_fields.value(u"terms_url"_s)->value().isEmpty();
    brand.logo = m_logo->image();
    m_preview->setBrand(std::move(brand));
}

void BrandingPage::save()
{
    if (m_save->isWaiting() || !m_loaded) {
        return;
    }
    QWidget *first = nullptr;
    const auto check = [&first](bool fine, QWidget *editor) { first = first || fine ? first : editor; };
    check(m_fields.value(u"product_name"_s)->validate(), m_fields.value(u"product_name"_s)->editor());
    check(m_light->validate(), m_light->field()->editor());
    check(m_dark->validate(), m_dark->field()->editor());
    for (const QString &name : {u"support_text"_s, u"support_url"_s, u"terms_url"_s}) {
        check(m_fields.value(name)->validate(), m_fields.value(name)->editor());
    }
    if (first) {
        first->setFocus();
        return;
    }
    QJsonObject body{{u"accent_light"_s, m_light->value()}, {u"accent_dark"_s, m_dark->value()}};
    for (const QString &name : texts()) {
        body.insert(name, m_fields.value(name)->value());
    }
    if (const auto &logo = m_logo->change()) {
        body.insert(u"logo"_s, logo->isEmpty() ? QJsonValue() : QString::fromLatin1(logo->toBase64()));
    }
    m_trouble->clear();
    Request request = Request::put(u"/api/v1/admin/branding"_s, body);
    m_save->begin(m_workbench.client().fetch(std::move(request), this, [this](const Answer &answer) {
        m_save->end();
        if (!answer) {
            showProblem(answer.error());
            return;
        }
        setValues(answer->json);
        m_workbench.notify(Workbench::Tone::Good, tr("The sign-in pages look like this from now on."));
    }));
}

void BrandingPage::showProblem(const Problem &problem)
{
    if (problem.cancelled()) {
        return;
    }
    QStringList elsewhere;
    for (const FieldError &error : problem.fieldErrors) {
        if (FormField *wrong = m_fields.value(error.field)) {
            wrong->setError(error.message);
        } else if (error.field == "accent_light"_L1) {
            m_light->field()->setError(error.message);
        } else if (error.field == "accent_dark"_L1) {
            m_dark->field()->setError(error.message);
        } else if (error.field == "logo"_L1) {
            m_logo->setError(error.message);
        } else {
            elsewhere.append(u"%1: %2"_s.arg(error.field, error.message));
        }
    }
    m_trouble->set(problem, elsewhere);
}

void BrandingPage::restore()
{
    auto *dialog = new ConfirmDialog(
        tr("Show the provider's own look again?"),
        tr("Logo, colours and texts of %1 are erased, and people see the provider's own pages at once.")
            .arg(m_workbench.person().tenantName),
        tr("Restore the default"), ConfirmDialog::Kind::Destructive, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &BrandingPage::sendRestore);
    dialog->open();
}

void BrandingPage::sendRestore()
{
    Request request = Request::remove(u"/api/v1/admin/branding"_s);
    m_restore->begin(m_workbench.client().fetch(std::move(request), this, [this](const Answer &answer) {
        m_restore->end();
        if (!answer) {
            complain(m_workbench, tr("The look of the pages was not restored."), answer.error());
            return;
        }
        setValues({});
        m_workbench.notify(Workbench::Tone::Good, tr("The sign-in pages have the provider's own look again."));
    }));
}

void BrandingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace bc::ui::settings
