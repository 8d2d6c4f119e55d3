export const openGovernmentLicence =
  "Contains public sector information licensed under the Open Government Licence v3.0.";
