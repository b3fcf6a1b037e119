#include "ui/applications/importdialog.h"

#include "ui/client/providerclient.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 8 * 1024 * 1024; // bytes; the provider's limit
constexpr std::chrono::minutes patience{2}; // a thousand applications in one unit of work

struct ImportColumn
{
    enum Index { What, Name, ClientId, Owner };
};

struct Look
{
    QString word, sign;
    QColor colour;
};

Look lookOf(const QString &action)
{
    const Colours &colours = Theme::colours();
    if (action == "create"_L1) {
        return {ImportDialog::tr("New"), u"list-add"_s, colours.good};
    }
    if (action == "update"_L1) {
        return {ImportDialog::tr("Changes"), u"document-edit"_s, colours.info};
    }
    if (action == "skip"_L1) {
        return {ImportDialog::tr("Stays as it is"), u"sign-ok"_s, colours.muted};
    }
    return {ImportDialog::tr("Wrong"), u"sign-warning"_s, colours.bad};
}

} // namespace

ImportDialog::ImportDialog(ProviderClient &client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_states(new StateView)
    , m_file(label({}, Text::Muted))
    , m_summary(label({}))
    , m_tree(new QTreeWidget)
    , m_leaveOut(new QCheckBox)
    , m_trouble(label({}))
    , m_other(new QPushButton(tr("Another file…")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_import(new QPushButton(tr("Import")))
{
    setWindowTitle(tr("Import applications"));
    resize(760, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(label(tr("Import applications"), Text::Heading));
    m_file->setWordWrap(true);
    column->addWidget(m_file);

    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::m);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    inner->addWidget(m_summary);
    m_tree->setObjectName(u"preview"_s);
    m_tree->setAccessibleName(tr("What the import does"));
    m_tree->setHeaderLabels({tr("Import", "head of the column that says what becomes of a line"), tr("Name"),
                             tr("Client id"), tr("Owner")});
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setAlternatingRowColors(false);
    m_tree->setWordWrap(true);
    m_tree->header()->setStretchLastSection(true);
    inner->addWidget(m_tree, 1);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::settle);
    inner->addWidget(m_leaveOut);
    m_states->setContent(content);
    m_states->setLoadingText(tr("The provider looks at the file…"));
    connect(m_states, &StateView::retryRequested, this, [this] { read(m_path); });
    connect(m_states, &StateView::cancelRequested, this, [this] { m_running.cancel(); });
    column->addWidget(m_states, 1);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setForegroundRole(role::bad);
    m_trouble->hide();
    column->addWidget(m_trouble);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_other);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    column->addLayout(foot);
    m_import->setObjectName(u"import"_s);
    makePrimary(m_import);
    m_import->setDefault(true);
    connect(m_other, &QPushButton::clicked, this, &ImportDialog::chooseRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] { ask(Step::Import); });
    settle();
}

void ImportDialog::read(const QString &path)
{
    m_path = path;
    m_document = {};
    m_refused.clear();
    m_toDo = 0;
    m_trouble->hide();
    m_file->setText(QDir::toNativeSeparators(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(tr("The file cannot be read: %1.").arg(file.errorString()), tr("Choose another file."));
        return;
    }
    if (file.size() > largest) {
        fail(tr("The file is larger than 8 MiB."), tr("Export fewer applications, or split the list in it."));
        return;
    }
    QJsonParseError error{};
    const QByteArray text = file.readAll();
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = text.left(error.offset).count('\n') + 1;
        fail(tr("This is not JSON: %1 in line %2.").arg(error.errorString()).arg(line),
             tr("Choose a file that was exported from Applications, or mend it."));
        return;
    }
    m_document = document.object();
    if (m_document.isEmpty() && document.isArray()) { // the bare list is meant well too
        m_document.insert("applications"_L1, document.array());
    } else if (!m_document.value("applications"_L1).isArray() && m_document.contains("name"_L1)) {
        m_document = {{u"applications"_s, QJsonArray{m_document}}};
    }
    if (m_document.value("applications"_L1).toArray().isEmpty()) {
        fail(tr("There is no application in this file."), tr("It needs a list named \"applications\"."));
        return;
    }
    ask(Step::Look);
}

QJsonArray ImportDialog::chosen() const
{
    QJsonArray all = m_document.value("applications"_L1).toArray();
    if (m_leaveOut->isChecked()) {
        for (auto place = m_refused.crbegin(); place != m_refused.crend(); ++place) {
            all.removeAt(*place);
        }
    }
    return all;
}

void ImportDialog::ask(Step step)
{
    if (m_waiting) {
        return;
    }
    m_step = step;
    m_waiting = true;
    m_trouble->hide();
    QUrlQuery query;
    QJsonObject body = m_document;
    if (step == Step::Look) {
        m_states->showLoading();
        query.addQueryItem(u"dry_run"_s, u"true"_s);
    } else {
        body.insert("applications"_L1, chosen());
    }
    settle();
    Request request = Request::post(u"/api/v1/admin/applications/import"_s, body);
    request.query = query;
    request.timeout = patience;
    m_running = m_client.fetch(std::move(request), this, [this](const Answer &answer) {
        m_waiting = false;
        if (!answer) {
            showProblem(answer.error());
        } else if (m_step == Step::Look) {
            preview(answer->json);
        } else {
            Q_EMIT imported(answer->json);
            accept();
            return;
        }
        settle();
    });
}

void ImportDialog::preview(const QJsonObject &report)
{
    m_tree->clear();
    m_refused.clear();
    QHash<QString, int> counts;
    for (const QJsonValue value : report.value("results"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        const QString action = one.value("action"_L1).toString();
        ++counts[action];
        const Look look = lookOf(action);
        auto *item =
            new QTreeWidgetItem(m_tree, {look.word, one.value("name"_L1).toString(),
                                         one.value("client_id"_L1).toString(), one.value("owner"_L1).toString()});
        item->setSizeHint(ImportColumn::Owner, {0, metric::row}); // the last column: its own width is not asked for
        item->setIcon(ImportColumn::What, icon(look.sign, look.colour));
        item->setFont(ImportColumn::ClientId, Theme::mono(type::body));
        if (action == "refuse"_L1) {
            m_refused.append(one.value("index"_L1).toInt());
        }
        for (const QJsonValue each : one.value("errors"_L1).toArray()) {
            const QJsonObject error = each.toObject();
            const QString field = error.value("field"_L1).toString();
            const QString message = error.value("message"_L1).toString();
            auto *line = new QTreeWidgetItem(item, {field.isEmpty() ? message : u"%1: %2"_s.arg(field, message)});
            line->setForeground(ImportColumn::What, Theme::colours().bad);
            line->setFirstColumnSpanned(true);
        }
    }
    m_tree->expandAll();
    for (int i = ImportColumn::What; i < ImportColumn::Owner; ++i) {
        m_tree->resizeColumnToContents(i);
    }
    m_toDo = counts.value(u"create"_s) + counts.value(u"update"_s);
    const int refused = counts.value(u"refuse"_s), same = counts.value(u"skip"_s);
    QStringList parts;
    const auto count = [&parts](int number, const QString &text) {
        if (number > 0) {
            parts.append(text.arg(number));
        }
    };
    count(counts.value(u"create"_s), tr("New: %1"));
    count(counts.value(u"update"_s), tr("Changed: %1"));
    count(same, tr("As they were: %1"));
    count(refused, tr("Wrong: %1"));
    QString summary = parts.join(u" · "_s) + u'.';
    if (m_toDo == 0 && refused == 0) {
        summary += u' ' + tr("There is nothing to import.");
    } else if (counts.value(u"create"_s) > 0) {
        summary += u' ' + tr("New ones get a secret of their own, shown once afterwards.");
    }
    m_summary->setText(summary);
    m_leaveOut->setVisible(refused > 0);
    m_leaveOut->setEnabled(m_toDo > 0);
    m_leaveOut->setText(
        m_toDo > 0 ? tr("Leave out what is wrong and import the rest")
                   : tr("Nothing is left once the wrong entries are left out: mend the file and choose it again"));
    m_leaveOut->setChecked(false);
    m_states->showFull();
}

void ImportDialog::fail(const QString &title, const QString &remedy)
{
    Problem problem;
    problem.kind = Problem::Kind::Malformed;
    problem.title = title;
    problem.remedy = remedy;
    m_states->showProblem(problem);
    settle();
}

void ImportDialog::showProblem(const Problem &problem)
{
    if (m_step == Step::Look) {
        Problem shown = problem;
        if (problem.cancelled()) {
            shown.title = tr("The check was not finished: you cancelled.");
            shown.remedy = tr("Try again, or choose another file.");
        }
        for (const FieldError &error : problem.fieldErrors) {
            shown.detail += u"\n%1: %2"_s.arg(error.field, error.message);
        }
        shown.detail = shown.detail.trimmed();
        m_states->showProblem(shown);
        return;
    }
    QStringList parts{problem.cancelled() ? tr("Cancelled. It may have been imported already: check the list.")
                                          : tr("Nothing was imported."),
                      problem.title, problem.detail, problem.remedy};
    for (const FieldError &error : problem.fieldErrors) {
        parts.append(u"%1: %2"_s.arg(error.field, error.message));
    }
    parts.removeAll(QString());
    m_trouble->setText(parts.join(u'\n'));
    m_trouble->show();
}

bool ImportDialog::canImport() const
{
    return !m_waiting && m_states->state() == StateView::State::Full && m_toDo > 0 &&
           (m_refused.isEmpty() || m_leaveOut->isChecked());
}

void ImportDialog::settle()
{
    const bool importing = m_waiting && m_step == Step::Import;
    m_import->setEnabled(canImport());
    m_import->setText(importing ? tr("Importing…") : m_toDo > 0 ? tr("Import (%1)").arg(m_toDo) : tr("Import"));
    m_cancel->setText(importing ? tr("Cancel the import") : tr("Cancel"));
    m_other->setEnabled(!m_waiting);
    m_tree->setEnabled(!importing);
    m_leaveOut->setEnabled(!importing && m_toDo > 0);
}

void ImportDialog::reject()
{
    if (m_waiting && m_step == Step::Import) {
        m_running.cancel(); // stays, and says that it may have happened
        return;
    }
    m_running.cancel();
    QDialog::reject();
}

} // namespace bc::ui::applications
