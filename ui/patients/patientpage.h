#pragma once

#include "ui/charts/timechart.h"
#include "ui/client/request.h"
#include "ui/patients/patient.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QTimer;

namespace bc::ui {
class ChipBar;
class ProviderClient;
class StateView;
class Workbench;
} // namespace bc::ui

namespace bc::ui::patients {

class FigureTile;
class PatientData;
class PatientHeader;

/// One patient: who, how recent the data are, and the heart rate of 90 days to move about in. Asks the provider for no
/// more points than the chart has pixels; the former picture stays until the sharper one is there. GUI thread only.
class PatientPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PatientPage(Workbench &workbench, QWidget *parent = nullptr);

    /// Shows another patient; calls off what was on its way for the one before.
    void setPatient(const Patient &patient);
    const Patient &patient() const { return m_patient; }
    TimeChart *chart() const { return m_chart; }
    StateView *states() const { return m_states; }
    void reload();
    void cancel();
    QList<QAction *> commands() const { return m_commands; }
    PatientData *data() const { return m_data; }

Q_SIGNALS:
    /// All data the chart asked for are there.
    void settled();

private:
    QWidget *makeBar();
    QWidget *makeActions();
    QWidget *makeFigures();
    void addCommands();
    void openRules();
    void readAgain(qint64 id);
    void fetch(const QString &plot, TimeSpan span, int points);
    void received(const QString &plot, TimeSpan span, int points, const Answer &answer);
    void setBusy(bool busy);
    void viewMoved();
    void showFigures();

    Workbench &m_workbench;
    ProviderClient &m_client;
    Patient m_patient;
    PatientHeader *m_header;
    PatientData *m_data;
    StateView *m_states;
    TimeChart *m_chart;
    ChipBar *m_periods = nullptr;
    QLabel *m_span = nullptr;
    QLabel *m_zone = nullptr;
    FigureTile *m_mean = nullptr;
    FigureTile *m_lowest = nullptr;
    FigureTile *m_highest = nullptr;
    FigureTile *m_count = nullptr;
    QWidget *m_busy = nullptr;
    QWidget *m_trouble = nullptr;
    QLabel *m_troubleText = nullptr;
    QTimer *m_busyDelay;
    QHash<QString, Cancel> m_running;
    bool m_hasData = false;
    QList<QAction *> m_commands;
};

} // namespace bc::ui::patients
