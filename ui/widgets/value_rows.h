#pragma once

#include <QtWidgets/QWidget>

#include <vector>

#include "ui/support/theme_tokens.h"

namespace landbridge {

/// One row of a list in the inspector: a symbol (optional), words, what stands at the far end.
struct ValueRow {
    QString icon = {};
    Token iconToken = Token::text;
    QString label = {}; ///< may hold anchors
    QString value = {};
    bool isStrong = false;
    bool isMuted = false;
};

/// Rows under each other, figures at the far end.
class ValueRows : public QWidget {
    Q_OBJECT

public:
    explicit ValueRows(QWidget* parent = nullptr);

    void setRows(const std::vector<ValueRow>& rows);

Q_SIGNALS:
    void linkActivated(const QString& link);

private:
    QWidget* rows_ = nullptr;
};

} // namespace landbridge
