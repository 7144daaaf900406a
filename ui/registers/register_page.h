#pragma once

#include <QtCore/QPointer>

#include <memory>

#include "core/rules/inputs.h"
#include "ui/registers/register_view.h"
#include "ui/support/page.h"
#include "ui/support/workbench_bridge.h"
#include "ui/widgets/record_form.h"

class QTimer;

namespace landbridge {

struct RegisterScope;

/// The words of a register's actions.
struct RegisterWords {
    QString add = {};    ///< "Add a need"
    QString remove = {}; ///< "Delete the need"
};

/// A register of records: the table, the form in the inspector, and what can be done with a record. What a kind of
/// record has of its own is said by the classes below.
class RegisterPage : public Page {
    Q_OBJECT

public:
    ~RegisterPage() override;

    QWidget* widget() override { return view_; }
    QWidget* inspector() override { return form_; }
    std::vector<MenuAction> actions() const override;
    void refresh(const Changed& what) override;
    void shown() override;
    bool search(const QString& text) override;

    RegisterView& view() { return *view_; }
    RecordForm& form() { return *form_; }

public Q_SLOTS:
    void addRecord();
    void removeRecord();
    void keepRecord();

protected:
    RegisterPage(const PageContext& context, std::string table);

    /// To be called at the end of a constructor.
    void build(RegisterLook look, const RegisterWords& words, const std::vector<FormRow>& rows);
    /// Rows of the table.
    virtual RegisterContent content(const RegisterScope& scope) const = 0;
    /// What a new record begins with.
    virtual RecordCells newCells() const { return {}; }
    /// The figures under the form of the record `key`.
    virtual std::vector<FormFigure> figures(const rules::Inputs& inputs, const std::string& key) const = 0;

    bool selectRecord(const std::string& key);
    WorkbenchBridge& bridge() const { return bridge_; }
    QString amount(std::int64_t amount) const;
    /// The value of a facet where exactly one is chosen, else empty.
    std::string onlyChosen(const QString& facet) const;

private:
    void buildActions(const RegisterWords& words);
    void fill();
    void fillSoon();
    void showCurrent(const QString& key);
    /// False where the typed values of the form cannot be left behind.
    bool leaveForm();
    void showRecord(const std::string& key);
    void showFigures();

    WorkbenchBridge& bridge_;
    Navigator& navigator_;
    std::string table_;
    QPointer<RegisterView> view_ = {};
    QPointer<RecordForm> form_ = {};
    std::unique_ptr<rules::Inputs> inputs_ = {};
    QAction* add_ = nullptr;
    QAction* remove_ = nullptr;
    bool isStale_ = true;
    bool isReturning_ = false;
};

} // namespace landbridge
