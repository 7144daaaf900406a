# Writes DIRECTORY/HEADER.h and .cpp: the bytes of FILES as string views. Run with cmake -P.
set(declarations "")
set(definitions "")
foreach(file IN LISTS FILES)
    cmake_path(GET file STEM name)
    string(REGEX REPLACE "[^A-Za-z0-9]" "_" name "${name}")
    if(name MATCHES "^[0-9]")
        string(PREPEND name "file_")
    endif()
    file(READ "${file}" hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
    string(APPEND declarations "extern const std::string_view ${name};\n")
    string(APPEND definitions
        "static constexpr char ${name}_bytes[] = {${bytes}0};\n"
        "constinit const std::string_view ${name}(${name}_bytes, sizeof(${name}_bytes) - 1);\n")
endforeach()
file(WRITE "${DIRECTORY}/${HEADER}.h"
    "#pragma once\n#include <string_view>\nnamespace landbridge::resources {\n${declarations}}\n")
file(WRITE "${DIRECTORY}/${HEADER}.cpp"
    "#include \"${HEADER}.h\"\nnamespace landbridge::resources {\n${definitions}}\n")
