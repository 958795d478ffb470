# NOT YET RUN: written against the documentation of jpackage, WiX and Windows Installer, with nobody's Windows at hand.
#
# Makes Casewright for Windows, under target\package:
#   image     the program with its own Java in a folder
#   zip       that folder as a portable zip: unpack and start, nothing is installed
#   machine   an MSI for everybody on the computer, under Program Files; needs an administrator
#   user      an MSI for one person, under their own profile; needs none
#   all       (or nothing) all of them
# Silently:  msiexec /i Casewright-VERSION-machine.msi /qn [INSTALLDIR="D:\Casewright"] [/l*v install.log]
#            msiexec /x Casewright-VERSION-machine.msi /qn
# Needs a JDK 25, Maven, and for the MSIs the WiX toolset (https://wixtoolset.org). With -NoAssociation the MSIs leave
# .json files alone: Windows looks at the last part of an ending only, and so knows no .case.json.
param(
  [ValidateSet('all', 'image', 'zip', 'machine', 'user')] [string] $What = 'all',
  [switch] $NoAssociation,
  [switch] $Fresh
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

$built = 'target\package'
$distribution = 'target\casewright'
$image = "$built\image\Casewright"

# The same as in image.sh, where the reasons stand.
$hiddenModules = 'jdk.localedata'
$learningOptions = '-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining'
$javaOptions = @(Get-Content packaging\java-options | Where-Object { $_ -match '^-' })

# By these Windows Installer knows a later version from another program. They never change.
$upgradeOf = @{
  machine = '6a2c7f5e-5d0b-4a57-9d5e-3f1b0c9b7a41'
  user    = 'c3f0b9de-81a4-4f0e-8a39-5e62d7c4f8b2'
}

function Invoke-Checked {
  param([string] $Program, [string[]] $Arguments)
  & $Program @Arguments
  if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE." }
}

# The version in pom.xml, in digits: Windows takes nothing else.
function Get-ProgramVersion {
  (Select-String -Path pom.xml -Pattern '^  <version>([0-9.]+).*</version>').Matches[0].Groups[1].Value
}

function Find-Distribution {
  if ($Fresh -and (Test-Path $distribution)) { Remove-Item -Recurse -Force $distribution }
  if (-not (Test-Path "$distribution\lib\casewright.jar")) {
    Invoke-Checked mvn.cmd @('-q', '-B', '-DskipTests', 'package')
  }
}

# An .ico file is a list of pictures, each of which may be a PNG as it is.
function New-Icon {
  $sizes = 16, 24, 32, 48, 64, 128, 256
  $pictures = @($sizes | ForEach-Object { , [IO.File]::ReadAllBytes((Resolve-Path "icons\casewright-$_.png")) })
  $out = [IO.BinaryWriter]::new([IO.File]::Create((Join-Path (Get-Location) "$built\casewright.ico")))
  $out.Write([uint16] 0); $out.Write([uint16] 1); $out.Write([uint16] $sizes.Count)
  $offset = 6 + 16 * $sizes.Count
  for ($i = 0; $i -lt $sizes.Count; $i++) {
    $side = [byte] ($sizes[$i] % 256) # 256 is written as 0
    $out.Write($side); $out.Write($side); $out.Write([byte] 0); $out.Write([byte] 0)
    $out.Write([uint16] 1); $out.Write([uint16] 32)
    $out.Write([uint32] $pictures[$i].Length); $out.Write([uint32] $offset)
    $offset += $pictures[$i].Length
  }
  foreach ($picture in $pictures) { $out.Write($picture) }
  $out.Close()
}

# JDK and JavaFX modules only; JavaFX's native libraries in the runtime's own bin, or they would be unpacked into the
# profile of whoever starts the program.
function New-Runtime {
  $lib = "$distribution\lib"
  $modules = & "$env:JAVA_HOME\bin\jdeps.exe" -q --ignore-missing-deps --multi-release 25 --print-module-deps `
    --module-path "$lib\javafx" --class-path "$lib\*" "$lib\casewright.jar"
  Invoke-Checked "$env:JAVA_HOME\bin\jlink.exe" @(
    '--module-path', "$lib\javafx", '--add-modules', "$modules,$hiddenModules", '--include-locales=en-GB',
    '--no-header-files', '--no-man-pages', '--strip-java-debug-attributes',
    '--exclude-resources=glob:/javafx.*/*.dll', '--generate-cds-archive', '--output', "$built\runtime")
  Add-Type -AssemblyName System.IO.Compression.FileSystem
  foreach ($jar in Get-ChildItem "$lib\javafx\*.jar") {
    $zip = [IO.Compression.ZipFile]::OpenRead($jar.FullName)
    foreach ($entry in $zip.Entries | Where-Object { $_.Name -like '*.dll' }) {
      # Not over the C runtime that the JDK has brought.
      $to = Join-Path (Resolve-Path "$built\runtime\bin") $entry.Name
      if (-not (Test-Path $to)) { [IO.Compression.ZipFileExtensions]::ExtractToFile($entry, $to) }
    }
    $zip.Dispose()
  }
  Remove-Item "$built\runtime\bin\*.exe"
}

function New-Image {
  New-Item -ItemType Directory -Force "$built\input" | Out-Null
  Copy-Item "$distribution\lib\*.jar" "$built\input"
  $options = $javaOptions | ForEach-Object { '--java-options'; $_ }
  Invoke-Checked "$env:JAVA_HOME\bin\jpackage.exe" (@(
    '--type', 'app-image', '--name', 'Casewright', '--app-version', (Get-ProgramVersion),
    '--vendor', 'the Casewright authors', '--copyright', 'Copyright 2026 the Casewright authors',
    '--description', 'Casewright', '--icon', "$built\casewright.ico",
    '--runtime-image', "$built\runtime", '--input', "$built\input", '--main-jar', 'casewright.jar',
    '--main-class', 'org.casewright.Main', '--add-launcher', 'casewright-cli=packaging\windows\casewright-cli.properties',
    '--dest', "$built\image") + $options)
  foreach ($part in 'LICENSE', 'NOTICE', 'CHANGELOG.md', 'casewright.cdx.json', 'licences') {
    Copy-Item -Recurse "$distribution\$part" $image
  }
  # Archives and installers keep times to two seconds; what is learned below holds for files of exactly these times.
  $whole = [DateTime]::new(2026, 1, 1, 12, 0, 0)
  Get-ChildItem -Recurse -File $image | ForEach-Object { $_.LastWriteTime = $whole }
}

# The tour of the finished image, as learn in image.sh has it.
function Invoke-Tour {
  $trial = (New-Item -ItemType Directory -Force "$built\trial").FullName
  $app = (Resolve-Path "$image\app").Path
  $launcher = "$image\casewright-cli.exe"
  Invoke-Checked $launcher @('examples', 'nottingham-2022', '--to', "$trial\tour.case.json")
  try {
    $env:JAVA_TOOL_OPTIONS = "-Dcasewright.state=$trial\state $learningOptions -XX:AOTMode=record -XX:AOTConfiguration=$trial\learned"
    Invoke-Checked $launcher @('--tour', "$trial\tour.case.json")
    $env:JAVA_TOOL_OPTIONS = "$learningOptions -XX:AOTMode=create -XX:AOTConfiguration=$trial\learned -XX:AOTCache=$app\casewright.aot"
    Invoke-Checked $launcher @()
    foreach ($settings in Get-ChildItem "$app\*.cfg") {
      Add-Content $settings 'java-options=-XX:AOTCache=$APPDIR\casewright.aot'
    }
    $env:JAVA_TOOL_OPTIONS = '-XX:AOTMode=on' # one that does not fit would be left aside without a word
    Invoke-Checked $launcher @('--version')
  }
  finally {
    Remove-Item Env:JAVA_TOOL_OPTIONS
  }
}

function New-Msi {
  param([string] $Kind)
  $arguments = @(
    '--type', 'msi', '--name', 'Casewright', '--app-version', (Get-ProgramVersion), '--app-image', $image,
    '--vendor', 'the Casewright authors', '--license-file', 'LICENSE', '--win-menu', '--win-menu-group', 'Casewright',
    '--win-upgrade-uuid', $upgradeOf[$Kind], '--dest', "$built\$Kind")
  # Not where the program keeps its state: removing the one must not take the other.
  if ($Kind -eq 'user') { $arguments += '--win-per-user-install', '--install-dir', 'Programs\Casewright' }
  if (-not $NoAssociation) { $arguments += '--file-associations', 'packaging\windows\case.properties' }
  Invoke-Checked "$env:JAVA_HOME\bin\jpackage.exe" $arguments
  Move-Item -Force "$built\$Kind\Casewright-$(Get-ProgramVersion).msi" "$built\Casewright-$(Get-ProgramVersion)-$Kind.msi"
}

Find-Distribution
if (Test-Path $built) { Remove-Item -Recurse -Force $built }
New-Item -ItemType Directory $built | Out-Null
New-Icon
New-Runtime
New-Image
Invoke-Tour
if ($What -in 'all', 'zip') {
  Compress-Archive -Path $image -DestinationPath "$built\Casewright-$(Get-ProgramVersion)-portable.zip"
}
if ($What -in 'all', 'machine') { New-Msi machine }
if ($What -in 'all', 'user') { New-Msi user }
