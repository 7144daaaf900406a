#pragma once

#include "app/cli/exit_status.h"
#include "core/formats/json.h"
#include "core/model/finding.h"
#include "core/workbench/running.h"
#include "ui/words/numbers.h"

namespace landbridge::cli {

/// Where a verb speaks: results on standard output, messages for people on standard error. With JSON the output is one
/// document and nothing else.
class Console {
public:
    Console(bool json, const Tongue& tongue) : json_(json), formats_(tongue) {}

    bool isJson() const { return json_; }
    const Tongue& tongue() const { return formats_.tongue(); }
    const Formats& formats() const { return formats_; }

    /// The text of a literal marked with QT_TRANSLATE_NOOP("CommandLine", ...), its places filled with `facts`.
    QString text(const char* source, const QStringList& facts = {}) const;
    /// The same with a number of things for %n.
    QString counted(const char* source, qint64 count, const QStringList& facts = {}) const;

    /// A line of the result for people; nothing with JSON.
    void print(const QString& line);
    /// The result for programs; nothing without JSON.
    void print(const Json& document);
    /// Bytes of a file that goes to standard output.
    void printBytes(std::string_view bytes);
    /// A message on standard error.
    void tell(const QString& message);
    void tell(const std::vector<Finding>& findings);

    /// Says what is wrong, also as a document, and gives the status that tells it.
    ExitStatus refuse(const Error& error, Doing doing);

    /// Shows `label` with how far the work is, where standard error is a terminal.
    ProgressReport progress(const char* label);
    /// Takes the progress line away.
    void endProgress();

    /// Ends the output; false where it could not be written.
    bool finish();

private:
    QString plain(QString text) const;

    bool json_;
    Formats formats_;
    bool progressShown_ = false;
};

/// A finding as command-line.md prints it; the text in the language of `console`.
Json findingJson(const Finding& finding, const Console& console);
Json findingsJson(const std::vector<Finding>& findings, const Console& console);

} // namespace landbridge::cli
