# How a room is built. Every second-level folder calls bc_room() once; see README.md, "The house".

add_library(bc_flags INTERFACE)
add_library(bc::flags ALIAS bc_flags)
target_compile_options(bc_flags INTERFACE
  -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference
  -Werror -fstack-protector-strong -fno-omit-frame-pointer
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  # A coroutine's frame holds what its file keeps to itself; GCC takes a file that it compiles with others for a header.
  $<$<AND:$<BOOL:${CMAKE_UNITY_BUILD}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>
  -Wno-error=invalid-pch
  # GCC 12 reports false positives inside Qt and libstdc++ once it inlines (the unset half of an optional, for one).
  $<$<CONFIG:Release>:-Wno-null-dereference -Wno-maybe-uninitialized>
)
target_compile_definitions(bc_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 BC_VERSION="${PROJECT_VERSION}")
if(BC_SANITIZE)
  # What the sanitizers add keeps GCC's flow analysis from following; it reports values that are never read.
  target_compile_options(bc_flags INTERFACE -fsanitize=${BC_SANITIZE} -fno-sanitize-recover=all
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-null-dereference>)
  target_link_options(bc_flags INTERFACE -fsanitize=${BC_SANITIZE})
endif()

# bc_precompiled(NAME LINK … HEADERS <header>…)
# A set of system headers, compiled once for all targets that name it with PCH. GCC refuses it where the flags differ, or
# a definition that these headers read; then it compiles without, and says so.
function(bc_precompiled name)
  cmake_parse_arguments(SET "" "" "LINK;HEADERS" ${ARGN})
  if(NOT BC_PCH)
    return()
  endif()
  set(source ${PROJECT_BINARY_DIR}/precompiled/${name}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "// CMake precompiles headers only for a target with a source.\n")
  add_library(bc_precompiled_${name} OBJECT ${source})
  set_target_properties(bc_precompiled_${name} PROPERTIES AUTOMOC OFF)
  target_link_libraries(bc_precompiled_${name} PRIVATE bc::flags ${SET_LINK})
  target_precompile_headers(bc_precompiled_${name} PRIVATE ${SET_HEADERS})
endfunction()

function(bc_use_precompiled target name)
  if(BC_PCH)
    target_precompile_headers(${target} REUSE_FROM bc_precompiled_${name})
  endif()
endfunction()

# What most files include. Not all of QtCore: that makes 220 MB, and mapping it into each compiler cost as much as it saved
# (a file of server/oauth: 7.3 s of processor time with it, 6.5 s with nothing precompiled, 4.6 s with these).
set(bc_usual_headers
  <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLoggingCategory> <QString>
  <QStringList> <QUrl> <QVariant> <algorithm> <array> <chrono> <functional> <memory> <mutex> <optional> <span> <vector>
  <tl/expected.hpp>)
bc_precompiled(core LINK Qt6::Core tl::expected HEADERS ${bc_usual_headers})

# bc_room([SOURCES …] [PUBLIC …] [PRIVATE …] [PCH set])
# Makes the static library bc::<floor>-<room> of the folder it is called from. Sources default to the folder's *.cpp and
# *.h (subfolders included). The room's headers are found as "floor/room/name.h", and only by targets that link the room:
# its include folder holds one symbolic link, to itself, so an include without a link does not compile.
function(bc_room)
  cmake_parse_arguments(ROOM "" "PCH" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  file(RELATIVE_PATH path ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  string(REPLACE "/" "-" name ${path})
  string(REPLACE "-" "_" target bc_${name})
  if(NOT ROOM_SOURCES)
    file(GLOB_RECURSE ROOM_SOURCES CONFIGURE_DEPENDS *.cpp *.h)
  endif()
  get_filename_component(parent ${path} DIRECTORY)
  set(include ${PROJECT_BINARY_DIR}/rooms/${name})
  file(MAKE_DIRECTORY ${include}/${parent})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${include}/${path} SYMBOLIC)

  add_library(${target} STATIC ${ROOM_SOURCES})
  add_library(bc::${name} ALIAS ${target})
  target_include_directories(${target} PUBLIC ${include})
  target_link_libraries(${target} PUBLIC ${ROOM_PUBLIC} PRIVATE bc::flags ${ROOM_PRIVATE})
  if(ROOM_PCH)
    bc_use_precompiled(${target} ${ROOM_PCH})
  endif()
endfunction()

# bc_program(NAME SOURCES … LINK … [PCH set])
# Like a room, a program finds its own headers as "floor/room/name.h".
function(bc_program name)
  cmake_parse_arguments(PROGRAM "" "PCH" "SOURCES;LINK" ${ARGN})
  file(RELATIVE_PATH path ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  get_filename_component(parent ${path} DIRECTORY)
  set(include ${PROJECT_BINARY_DIR}/rooms/${name})
  file(MAKE_DIRECTORY ${include}/${parent})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${include}/${path} SYMBOLIC)
  add_executable(${name} ${PROGRAM_SOURCES})
  target_include_directories(${name} PRIVATE ${include})
  target_link_libraries(${name} PRIVATE bc::flags ${PROGRAM_LINK})
  if(PROGRAM_PCH)
    bc_use_precompiled(${name} ${PROGRAM_PCH})
  endif()
endfunction()

# What all test code is compiled with. Qt names each test's folders on the command line, for QFINDTESTDATA alone; with them no
# two tests could share a precompiled header.
add_library(bc_test_flags INTERFACE)
add_library(bc::test-flags ALIAS bc_test_flags)
target_link_libraries(bc_test_flags INTERFACE bc::flags Qt6::Test Qt6::Network QCoro6::Core)
target_compile_options(bc_test_flags INTERFACE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR $<$<CONFIG:Release>:-O0>
  $<$<VERSION_GREATER_EQUAL:${Qt6_VERSION},6.8>:-Wno-conversion>) # which the QTRY macros of 6.8 do not pass

# bc_test(NAME LABEL label SOURCES … LINK … [PCH set] [ENVIRONMENT …] [TIMEOUT seconds])
# One Qt Test executable = one CTest test of the same name. The set of precompiled headers is "tests" unless named.
function(bc_test name)
  cmake_parse_arguments(TEST "" "LABEL;TIMEOUT;PCH" "SOURCES;LINK;ENVIRONMENT" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE bc::test-flags ${TEST_LINK})
  if(NOT TEST_PCH)
    set(TEST_PCH tests)
  endif()
  bc_use_precompiled(${name} ${TEST_PCH})
  list(LENGTH TEST_SOURCES count)
  if(count EQUAL 1)
    # Automoc would search each of 130 targets, and compile a file for what it did not find.
    get_filename_component(stem ${TEST_SOURCES} NAME_WE)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    qt6_generate_moc(${TEST_SOURCES} ${name}_moc/${stem}.moc TARGET ${name})
    target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${stem}.moc)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
  endif()
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  add_test(NAME ${name} COMMAND ${name})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 300) # a slow machine with other work beside
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABEL}" TIMEOUT ${TEST_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;${TEST_ENVIRONMENT}")
endfunction()
