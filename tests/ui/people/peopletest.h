#pragma once

#include "peoplebench.h"
#include "ui/models/listview.h"
#include "ui/people/accountdetail.h"
#include "ui/people/accountform.h"
#include "ui/people/accountparts.h"
#include "ui/people/peopleplace.h"
#include "ui/support/freshsettings.h"
#include "ui/widgets/formfield.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace bc::tests {

using namespace Qt::StringLiterals;
using ui::PagedModel, ui::ProviderClient, ui::Scheme, ui::Theme, ui::people::PeoplePlace;

template <typename Widget>
Widget *shownChild(const QString &name)
{
    QCoreApplication::processEvents(); // what was made just now shows with the next turn
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (auto *child : top->findChildren<Widget *>(name)) {
            if (child->isVisible()) {
                return child;
            }
        }
    }
    return nullptr;
}

inline void click(const QString &name)
{
    auto *button = shownChild<QPushButton>(name);
    QVERIFY2(button, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Whether a label among `parent`'s shows this text, or part of it.
inline bool says(const QWidget *parent, const QString &text)
{
    QCoreApplication::processEvents();
    const auto labels = parent->findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *one) { return one->isVisible() && one->text().contains(text); });
}

inline QPushButton *button(const QWidget *parent, const QString &text)
{
    QCoreApplication::processEvents(); // rows that came just now show with the next turn
    for (auto *each : parent->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text) {
            return each;
        }
    }
    return nullptr;
}

inline QDialog *dialog()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *one = qobject_cast<QDialog *>(top); one && one->isVisible()) {
            return one;
        }
    }
    return nullptr;
}

/// A place People before a provider of its own, for each test anew.
class PeopleTest : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<PeopleProvider> m_provider;
    std::unique_ptr<ProviderClient> m_client;
    std::unique_ptr<PeopleBench> m_bench;
    std::unique_ptr<PeoplePlace> m_place;

    PagedModel *model() const { return m_place->list()->model(); }
    void open(int id)
    {
        m_place->setPosition(QString::number(id));
        QTRY_VERIFY(m_place->detail()->isLoaded() && m_place->detail()->account().id == id);
    }
    void openClinician()
    {
        open(PeopleProvider::clinician);
        QTRY_VERIFY(m_place->detail()->sessions()->isLoaded() && m_place->detail()->consents()->isLoaded());
    }
    /// Chooses one row. Not by selectRow(), which extends the selection while a key of the test before counts as down.
    QTableView *choose(int row)
    {
        m_place->list()->select(model()->id(row));
        m_place->list()->table()->setFocus();
        return m_place->list()->table();
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(m_place->form()->field(field)->editor());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    /// For people: BC_PICTURES=FOLDER keeps what it looked like.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("BC_PICTURES");
        if (!folder.isEmpty() && QDir().mkpath(folder)) {
            QCoreApplication::processEvents();
            QWidget *shown = dialog() ? static_cast<QWidget *>(dialog()) : m_place.get();
            shown->grab().save(u"%1/%2.png"_s.arg(folder, name));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<FreshSettings>(u"people"_s);
        if (qEnvironmentVariableIsSet("BC_DARK")) { // for the pictures
            Theme::setScheme(Scheme::Dark);
        }
    }
    void init()
    {
        m_provider = std::make_unique<PeopleProvider>();
        m_client = std::make_unique<ProviderClient>(m_provider->base());
        m_bench = std::make_unique<PeopleBench>(*m_client);
        m_place = std::make_unique<PeoplePlace>(*m_bench);
        m_place->resize(1100, 760);
        m_place->show();
        m_place->activate();
        QTRY_COMPARE(model()->rowCount(), 5);
    }
    void cleanup()
    {
        m_place.reset();
        m_bench.reset();
        m_client.reset();
        m_provider.reset();
    }
};

} // namespace bc::tests
