#pragma once

#include <QString>

namespace bc::ui {
class Console;
}

namespace bc::app {

/// Who walks the tour. The demo workspace says it; nothing else knows its people.
struct TourPerson
{
    QString username, password;
};

/// Walks the main job through the console's real widgets and the provider's real pages and writes one numbered PNG a
/// step into `dir` (made if missing): sign in, create an application, walk the consent flow, look at people, devices
/// and a patient's heart rate, meet an error and find it among the requests, read the audit log, change settings, link
/// a ring, take a table in. Call it instead of exec(), once the provider was asked to start and the console will be
/// connected to it. Waits for conditions, with a limit for each and one for all. Answers the program's exit code: 0, or
/// 1 after a line on stderr that names the step and what did not happen. GUI thread.
int runTour(ui::Console &console, const TourPerson &person, const QString &dir);

} // namespace bc::app
