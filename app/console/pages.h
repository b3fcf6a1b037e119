#pragma once

#include <QString>

/// Scripts that the tour and the measurement of the start run in the provider's pages, as a person would look and
/// click.
namespace bc::app::pages {

QString asksToSignIn();   ///< true on the sign-in page
QString asksForConsent(); ///< true on the consent page
/// True once the page has drawn itself: three frames after it was first asked. The page of before has no such mark, so
/// that it is never taken for the new one.
QString drawn();

QString signIn(const QString &username, const QString &password);
QString allow();

} // namespace bc::app::pages
