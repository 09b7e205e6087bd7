/**
 */
package io.adit.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Silence Watch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The time since the last usable sample of the channel; limits are in seconds.
 * <!-- end-model-doc -->
 *
 *
 * @see io.adit.model.AditPackage#getSilenceWatch()
 * @model
 * @generated
 */
public interface SilenceWatch extends Watch {
} // SilenceWatch
